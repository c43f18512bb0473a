// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weeklayout.h"

#include "tests/support/matchers.h"
#include "ui/calendar/weekday.h"

namespace semainier::ui::test {

namespace {

std::optional<TimeOfDay> at(int hour, int minute = 0)
{
    return TimeOfDay::fromHourMinute(hour, minute);
}

WeekSizes sizesOf(int width, int height = 640)
{
    return {.viewport = QSize(width, height)};
}

/// Tuesday: a post at 9, an empty slot at 12, a post at 18. Wednesday: a post without an hour.
WeekLayout sample(int width = 892, int height = 640)
{
    WeekBoxes boxes;
    boxes[1] = {{at(9), 100, false}, {at(12), 40, true}, {at(18), 100, false}};
    boxes[2] = {{std::nullopt, 80, false}};
    return {sizesOf(width, height), boxes};
}

const DraggedPost fromElsewhere{.from = std::nullopt, .time = at(15)};

} // namespace

TEST(WeekLayout, divides_the_width_among_seven_days_without_a_gap)
{
    for (const int width : {892, 732, 1372, 700}) {
        const WeekLayout layout(sizesOf(width), {});
        int next = 0;
        for (int day = 0; day < daysOfWeek; ++day) {
            EXPECT_EQ(layout.column(day).left(), next);
            EXPECT_NEAR(layout.column(day).width(), width / 7.0, 1.0);
            next = layout.column(day).right() + 1;
        }
        EXPECT_EQ(next, width);
        EXPECT_EQ(layout.contentSize().width(), width);
    }
}

TEST(WeekLayout, scrolls_sideways_rather_than_squeezing_the_days)
{
    const WeekLayout layout(sizesOf(400), {});
    EXPECT_EQ(layout.contentSize().width(), 7 * 96);
    EXPECT_EQ(layout.column(6).right(), 7 * 96 - 1);
}

TEST(WeekLayout, measures_items_no_wider_than_the_narrowest_day)
{
    for (const int width : {892, 733, 400}) {
        const WeekLayout layout(sizesOf(width), {});
        for (int day = 0; day < daysOfWeek; ++day) {
            EXPECT_LE(WeekLayout::itemWidth(layout.sizes()), layout.rect({day, 0}).width());
        }
    }
}

TEST(WeekLayout, puts_the_items_of_a_day_under_each_other_and_the_plus_after_them)
{
    const WeekLayout layout = sample();
    EXPECT_EQ(layout.rect({1, 0}).top(), 46);
    EXPECT_EQ(layout.rect({1, 1}).top(), 46 + 100 + 8);
    EXPECT_EQ(layout.rect({1, 2}).top(), 46 + 100 + 8 + 40 + 8);
    EXPECT_EQ(layout.rect({1, 3}).top(), layout.rect({1, 2}).bottom() + 1 + 8);
    EXPECT_EQ(layout.rect({0, 0}).top(), 46);
}

TEST(WeekLayout, is_as_high_as_its_longest_day)
{
    WeekBoxes boxes;
    boxes[4].assign(40, {at(9), 100, false});
    const WeekLayout layout(sizesOf(892), boxes);
    EXPECT_EQ(layout.contentSize().height(), 46 + 40 * 108 + 28 + 16);
}

TEST(WeekLayout, keeps_the_headers_while_the_rest_scrolls)
{
    WeekLayout layout = sample(892, 200);
    layout.setScroll({0, 50});
    EXPECT_EQ(layout.header(1).top(), 0);
    EXPECT_EQ(layout.rect({1, 0}).top(), 46 - 50);
    EXPECT_EQ(layout.placeAt({layout.rect({1, 0}).center().x(), 20}), std::nullopt);
}

TEST(WeekLayout, finds_what_is_under_the_mouse)
{
    const WeekLayout layout = sample();
    EXPECT_EQ(layout.placeAt(layout.rect({1, 2}).center()), (WeekPlace{1, 2}));
    EXPECT_EQ(layout.placeAt(layout.rect({1, 3}).center()), (WeekPlace{1, 3}));
    EXPECT_EQ(layout.placeAt({layout.column(1).left() + 1, 100}), std::nullopt);
    EXPECT_EQ(layout.dayAt({layout.column(5).center().x(), 300}), 5);
}

TEST(WeekLayout, keeps_the_hour_when_a_post_moves_to_another_day)
{
    const WeekLayout layout = sample();
    const DropTarget empty = layout.dropAt({layout.column(4).center().x(), 100}, fromElsewhere, 15);
    EXPECT_EQ(empty.kind, DropTarget::Kind::Day);
    EXPECT_EQ(empty.place.day, 4);
    EXPECT_EQ(empty.time, at(15));
    const DropTarget below = layout.dropAt({layout.column(1).center().x(), 600}, fromElsewhere, 15);
    EXPECT_EQ(below.kind, DropTarget::Kind::Day);
    EXPECT_EQ(below.time, at(15));
}

TEST(WeekLayout, takes_the_hour_of_a_slot)
{
    const WeekLayout layout = sample();
    const DropTarget target = layout.dropAt(layout.rect({1, 1}).center(), fromElsewhere, 15);
    EXPECT_EQ(target.kind, DropTarget::Kind::Slot);
    EXPECT_EQ(target.time, at(12));
    EXPECT_EQ(target.mark, layout.rect({1, 1}));
}

TEST(WeekLayout, offers_an_exchange_on_another_card)
{
    const WeekLayout layout = sample();
    const DropTarget target = layout.dropAt(layout.rect({1, 2}).center(), fromElsewhere, 15);
    EXPECT_EQ(target.kind, DropTarget::Kind::Exchange);
    EXPECT_EQ(target.place, (WeekPlace{1, 2}));
}

TEST(WeekLayout, takes_an_hour_between_two_items)
{
    const WeekLayout layout = sample();
    const QRect slot = layout.rect({1, 1});
    const QPoint gap(slot.center().x(), slot.top() - 4);
    const DropTarget target = layout.dropAt(gap, fromElsewhere, 15);
    EXPECT_EQ(target.kind, DropTarget::Kind::Between);
    EXPECT_EQ(target.place, (WeekPlace{1, 1}));
    EXPECT_EQ(target.time, at(10, 30));
    const QRect card = layout.rect({1, 0});
    EXPECT_EQ(layout.dropAt({card.center().x(), card.bottom() - 5}, fromElsewhere, 15), target);
}

TEST(WeekLayout, leaves_a_post_dropped_on_itself_where_it_is)
{
    const WeekLayout layout = sample();
    const DraggedPost itself{.from = WeekPlace{1, 0}, .time = at(9)};
    EXPECT_EQ(layout.dropAt(layout.rect({1, 0}).center(), itself, 15).kind, DropTarget::Kind::None);
    const QPoint gap(layout.rect({1, 0}).center().x(), layout.rect({1, 0}).bottom() + 4);
    EXPECT_EQ(layout.dropAt(gap, itself, 15).time, at(9));
}

TEST(WeekLayout, drops_nothing_outside_the_days)
{
    const WeekLayout layout = sample();
    EXPECT_EQ(layout.dropAt({300, 700}, fromElsewhere, 15), DropTarget{});
    EXPECT_EQ(layout.dropAt({300, 10}, fromElsewhere, 15), DropTarget{});
    EXPECT_EQ(layout.dropAt({-5, 100}, fromElsewhere, 15), DropTarget{});
}

TEST(WeekLayout, turns_the_page_at_its_edges_and_at_the_ends_of_the_headers)
{
    const WeekLayout layout = sample();
    EXPECT_EQ(layout.turnAt({5, 300}), PageTurn::Previous);
    EXPECT_EQ(layout.turnAt({60, 20}), PageTurn::Previous);
    EXPECT_EQ(layout.turnAt({888, 300}), PageTurn::Next);
    EXPECT_EQ(layout.turnAt({840, 20}), PageTurn::Next);
    EXPECT_EQ(layout.turnAt({446, 300}), PageTurn::None);
    EXPECT_EQ(layout.turnAt({950, 300}), PageTurn::None);
}

TEST(WeekNotes, stand_on_as_few_lines_as_they_can)
{
    const auto notes = inLanes({{0, 0, QStringLiteral("one"), true},
                                {0, 6, QStringLiteral("all"), false},
                                {3, 3, QStringLiteral("other"), false}});
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[0].text, QStringLiteral("all"));
    EXPECT_EQ(notes[0].lane, 0);
    EXPECT_EQ(notes[1].lane, 1);
    EXPECT_EQ(notes[2].lane, 1);
    EXPECT_EQ(laneCount(notes), 2);
}

} // namespace semainier::ui::test
