// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/bestslots.h"

#include "tests/core/engagement/engagementvalues.h"

namespace semainier::test {

namespace {

const QDate monday(2026, 10, 5);

MeasuredPost at(int weekday, int hour, qint64 engagement, qint64 impressions)
{
    MeasuredPost post = shown(monday.addDays(weekday - 1), engagement, impressions);
    post.time = TimeOfDay::fromHourMinute(hour, 0);
    return post;
}

/// Publications of one slot, with rates in tenths of a percent.
void add(std::vector<MeasuredPost> &posts, int weekday, int hour,
         std::initializer_list<qint64> rates)
{
    for (const qint64 rate : rates) {
        posts.push_back(at(weekday, hour, 100 * rate, 100'000));
    }
}

/// As in the test of the shrinkage, on their days.
std::vector<MeasuredPost> fiveSlots()
{
    std::vector<MeasuredPost> posts;
    add(posts, 2, 9, {21, 25, 18, 22, 29, 24});
    add(posts, 2, 19, {34, 30, 41, 27});
    add(posts, 4, 12, {20, 16, 23, 19, 22});
    add(posts, 6, 10, {60});
    add(posts, 7, 20, {39, 26});
    return posts;
}

BestSlots slotsOf(const std::vector<MeasuredPost> &posts)
{
    return bestSlots(posts, FixedBases(posts));
}

const SlotFigures &cell(const BestSlots &found, SlotDays days, DayPart part)
{
    const auto place = std::ranges::find_if(found.cells, [&](const SlotFigures &cell) {
        return cell.days == days && cell.part == part;
    });
    EXPECT_NE(place, found.cells.end());
    return *place;
}

void expectCell(const SlotFigures &cell, int publications, double raw, double estimate,
                SlotLook look)
{
    EXPECT_EQ(cell.publications, publications);
    EXPECT_NEAR(cell.raw.value_or(0), raw, 0.0006);
    EXPECT_NEAR(cell.estimate.value_or(0), estimate, 0.0006);
    EXPECT_EQ(cell.look, look);
}

} // namespace

TEST(BestSlots, are_coloured_neutral_hatched_or_blank)
{
    const BestSlots found = slotsOf(fiveSlots());
    EXPECT_EQ(found.publications, 18);
    EXPECT_TRUE(found.areMerged());
    ASSERT_EQ(found.cells.size(), 8U);
    expectCell(cell(found, SlotDays::Workdays, DayPart::Morning), 6, -0.121, -0.068,
               SlotLook::Neutral);
    expectCell(cell(found, SlotDays::Workdays, DayPart::Evening), 4, 0.251, 0.105,
               SlotLook::Coloured);
    expectCell(cell(found, SlotDays::Workdays, DayPart::Midday), 5, -0.238, -0.127,
               SlotLook::Coloured);
    expectCell(cell(found, SlotDays::Weekend, DayPart::Morning), 1, 1.303, 0.149,
               SlotLook::Hatched);
    expectCell(cell(found, SlotDays::Weekend, DayPart::Evening), 2, 0.222, 0.059,
               SlotLook::Hatched);
    EXPECT_TRUE(found.tellSomething());
}

TEST(BestSlots, have_ranges_where_they_have_enough_publications)
{
    const BestSlots found = slotsOf(fiveSlots());
    const auto range = cell(found, SlotDays::Workdays, DayPart::Evening).range;
    ASSERT_TRUE(range);
    EXPECT_NEAR(range->low, 0.004, 0.0006);
    EXPECT_NEAR(range->high, 0.215, 0.0006);
    EXPECT_EQ(cell(found, SlotDays::Weekend, DayPart::Evening).range, std::nullopt);
    const SlotFigures &blank = cell(found, SlotDays::Weekend, DayPart::Midday);
    EXPECT_EQ(blank, (SlotFigures{.days = SlotDays::Weekend, .part = DayPart::Midday}));
}

TEST(BestSlots, are_of_each_day_from_sixty_publications)
{
    std::vector<MeasuredPost> posts;
    while (posts.size() < 59) {
        posts.push_back(at(1 + int(posts.size() % 7), 9, 20 + qint64(posts.size() % 5), 1000));
    }
    EXPECT_EQ(slotsOf(posts).cells.size(), 8U);
    posts.push_back(at(7, 20, 20, 1000));
    const BestSlots found = slotsOf(posts);
    EXPECT_FALSE(found.areMerged());
    ASSERT_EQ(found.cells.size(), 28U);
    EXPECT_EQ(found.cells.front().days, SlotDays::Monday);
    EXPECT_EQ(found.cells.back().days, SlotDays::Sunday);
    EXPECT_EQ(found.cells.back().publications, 1);
    EXPECT_EQ(cell(found, SlotDays::Wednesday, DayPart::Morning).publications, 9);
}

TEST(BestSlots, say_that_there_are_none)
{
    std::vector<MeasuredPost> posts;
    add(posts, 1, 9, {20, 31, 14});
    add(posts, 2, 12, {22, 17});
    add(posts, 3, 15, {29, 15, 24, 19});
    add(posts, 6, 19, {35});
    const BestSlots found = slotsOf(posts);
    EXPECT_FALSE(found.tellSomething());
    EXPECT_EQ(cell(found, SlotDays::Workdays, DayPart::Morning).look, SlotLook::Neutral);
    EXPECT_EQ(cell(found, SlotDays::Workdays, DayPart::Morning).estimate, 0);
    EXPECT_FALSE(slotsOf({}).tellSomething());
    EXPECT_EQ(slotsOf({}).cells.size(), 8U);
}

TEST(BestSlots, count_a_publication_without_any_engagement)
{
    std::vector<MeasuredPost> posts = fiveSlots();
    posts.push_back(at(2, 9, 0, 400));
    const BestSlots found = slotsOf(posts);
    EXPECT_EQ(found.publications, 19);
    EXPECT_LT(*cell(found, SlotDays::Workdays, DayPart::Morning).raw, -0.12);
}

TEST(BestSlots, take_each_account_by_what_is_usual_for_it)
{
    std::vector<MeasuredPost> posts = fiveSlots();
    const BestSlots one = slotsOf(posts);
    for (MeasuredPost other : fiveSlots()) {
        other.account = AccountId(2);
        other.network = QStringLiteral("mastodon");
        other.metrics[Metric::Reactions] = *other.metrics[Metric::Reactions] * 10;
        posts.push_back(other);
    }
    const BestSlots both = slotsOf(posts);
    EXPECT_EQ(both.publications, 36);
    for (size_t i = 0; i < one.cells.size(); ++i) {
        EXPECT_EQ(both.cells[i].publications, 2 * one.cells[i].publications);
        EXPECT_NEAR(both.cells[i].raw.value_or(0), one.cells[i].raw.value_or(0), 0.001);
    }
}

TEST(BestSlots, leave_out_publications_without_an_hour_or_a_rate)
{
    std::vector<MeasuredPost> posts = fiveSlots();
    posts.push_back(shown(monday, 5, 100));
    posts.push_back(at(1, 9, 5, 0));
    EXPECT_EQ(slotsOf(posts).publications, 18);
}

TEST(BestSlots, have_a_code_for_each_look)
{
    EXPECT_EQ(code(SlotLook::Blank), QStringLiteral("blank"));
    EXPECT_EQ(code(SlotLook::Hatched), QStringLiteral("hatched"));
    EXPECT_EQ(code(SlotLook::Neutral), QStringLiteral("neutral"));
    EXPECT_EQ(code(SlotLook::Coloured), QStringLiteral("coloured"));
}

} // namespace semainier::test
