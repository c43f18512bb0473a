// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/nextplace.h"

#include "core/base/uid.h"
#include "core/calendar/weekcontent.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::ui {
namespace {

using namespace semainier::test;

const QDate wednesday(2026, 11, 18); ///< today, 10:00
const DateRange thisWeek = weekOf(wednesday);

std::optional<TimeOfDay> at(int hour, int minute = 0)
{
    return TimeOfDay::fromHourMinute(hour, minute);
}

class NextPlaceTest : public TemporaryCalendar {
protected:
    void addSlot(int weekday, int hour, std::optional<PostKind> kind = {},
                 std::vector<AccountId> accounts = {})
    {
        Change change{.action = {.verb = Verb::EditSlots}};
        change.slotEdits.added.push_back({.uid = newUid(),
                                          .weekday = weekday,
                                          .time = *at(hour),
                                          .kind = kind,
                                          .accounts = std::move(accounts)});
        need(planner().apply(change));
    }

    Post addAt(QDate day, std::optional<TimeOfDay> time)
    {
        return add({.status = PostStatus::Draft, .day = day, .time = time});
    }

    NewPostWish article(const DateRange &period = thisWeek)
    {
        return need(nextPlace(planner(), PostKind::Article, period));
    }
};

TEST_F(NextPlaceTest, is_the_next_free_slot_of_the_kind_with_its_hour_and_accounts)
{
    const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    addSlot(3, 18);
    addSlot(5, 12, PostKind::Article, {mastodon.id});
    EXPECT_EQ(article(),
              (NewPostWish{.day = wednesday.addDays(2),
                           .time = at(12),
                           .kind = PostKind::Article,
                           .accounts = {mastodon.id}}));
}

TEST_F(NextPlaceTest, is_any_free_slot_where_none_is_of_the_kind)
{
    addSlot(3, 18, PostKind::Curated);
    addSlot(4, 9);
    EXPECT_EQ(article().day, wednesday.addDays(1));
    addAt(wednesday.addDays(1), at(9));
    EXPECT_EQ(article().day, wednesday);
    EXPECT_EQ(article().kind, PostKind::Article) << "whatever the slot expects";
}

TEST_F(NextPlaceTest, is_never_in_the_past)
{
    addSlot(1, 9);
    addSlot(3, 9);
    EXPECT_EQ(article().day, wednesday.addDays(5)) << "after the week: its own slots are over";
    EXPECT_EQ(article(weekOf(wednesday.addDays(-70))).day, wednesday.addDays(5));
}

TEST_F(NextPlaceTest, is_within_the_period_rather_than_before_or_after)
{
    addSlot(3, 9);
    EXPECT_EQ(article(weekOf(wednesday.addDays(14))).day, wednesday.addDays(14));
    addAt(wednesday.addDays(14), at(9));
    EXPECT_EQ(article(weekOf(wednesday.addDays(14))).day, wednesday.addDays(21));
}

TEST_F(NextPlaceTest, without_slots_is_the_first_day_ahead_without_a_post_at_no_invented_hour)
{
    EXPECT_EQ(article(), (NewPostWish{.day = wednesday, .kind = PostKind::Article}));
    addAt(wednesday, {});
    addAt(wednesday.addDays(1), {});
    EXPECT_EQ(article().day, wednesday.addDays(2));
    for (int day = 2; day <= 4; ++day) {
        addAt(wednesday.addDays(day), {});
    }
    EXPECT_EQ(article().day, wednesday) << "every day has one";
    EXPECT_EQ(article(weekOf(wednesday.addDays(7))).day, wednesday.addDays(5));
    EXPECT_EQ(article(weekOf(wednesday.addDays(-7))).day, wednesday);
}

TEST_F(NextPlaceTest, is_not_today_where_the_usual_hour_has_passed)
{
    addAt(wednesday.addDays(-3), at(9));
    EXPECT_EQ(article().day, wednesday.addDays(1));
    const Post post = need(newPost(planner(), article()));
    EXPECT_EQ(post.time, at(9));
    EXPECT_EQ(post.kind, PostKind::Article);
}

TEST_F(NextPlaceTest, is_after_the_period_where_its_days_are_taken_and_the_usual_hour_has_passed)
{
    for (int day = 0; day <= 4; ++day) {
        addAt(wednesday.addDays(day), at(9));
    }
    EXPECT_EQ(article().day, wednesday.addDays(5));
    EXPECT_FALSE(isLate(need(newPost(planner(), article())), clock().now()));
    const NewPostWish late = article(weekOf(wednesday.addDays(-7)));
    EXPECT_EQ(late.day, wednesday.addDays(1)) << "the period is over";
    EXPECT_FALSE(isLate(need(newPost(planner(), late)), clock().now()));
}

TEST_F(NextPlaceTest, of_exchanges_keeps_the_time_for_them_and_no_slot)
{
    addSlot(3, 18);
    const NewPostWish wish = need(placeForExchanges(planner(), 5, 5, thisWeek));
    const Post post = need(newPost(planner(), wish));
    EXPECT_EQ(post.title, QStringLiteral("5 exchanges with the community"));
    EXPECT_EQ(post.kind, PostKind::Exchange);
    EXPECT_EQ(post.day, wednesday);
    EXPECT_EQ(post.time, std::nullopt);
    EXPECT_EQ(post.plannedMinutes, 25);
    EXPECT_EQ(need(placeForExchanges(planner(), 5, 5, weekOf(wednesday.addDays(7)))).day,
              wednesday.addDays(5));
}

TEST_F(NextPlaceTest, of_exchanges_is_a_slot_that_expects_them)
{
    addSlot(4, 9);
    addSlot(5, 14, PostKind::Exchange);
    const NewPostWish wish = need(placeForExchanges(planner(), 1, 5, thisWeek));
    EXPECT_EQ(wish.day, wednesday.addDays(2));
    EXPECT_EQ(wish.time, at(14));
}

} // namespace
} // namespace semainier::ui
