// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/weekcontent.h"

#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

const QDate monday(2026, 11, 16);
const QDate thursday(2026, 11, 19);

Post postAt(qint64 id, QDate day, std::optional<TimeOfDay> time,
            PostStatus status = PostStatus::Draft, PostKind kind = PostKind::Info)
{
    return {.id = PostId(id), .kind = kind, .status = status, .day = day, .time = time};
}

Slot slotAt(qint64 id, int weekday, int hour, std::optional<PostKind> kind = std::nullopt)
{
    return {.id = SlotId(id),
            .weekday = weekday,
            .time = *TimeOfDay::fromHourMinute(hour, 0),
            .kind = kind,
            .accounts = {}};
}

std::optional<TimeOfDay> at(int hour, int minute = 0)
{
    return TimeOfDay::fromHourMinute(hour, minute);
}

std::vector<qint64> ids(const std::vector<Post> &posts)
{
    std::vector<qint64> found;
    for (const Post &post : posts) {
        found.push_back(post.id.value());
    }
    return found;
}

std::vector<qint64> ids(const std::vector<Slot> &found)
{
    std::vector<qint64> all;
    for (const Slot &slot : found) {
        all.push_back(slot.id.value());
    }
    return all;
}

} // namespace

TEST(WeekContent, has_seven_days_from_monday)
{
    const auto week = weekContent(thursday, {}, {});
    ASSERT_EQ(week.size(), 7U);
    EXPECT_EQ(week.front().day, monday);
    EXPECT_EQ(week.back().day, QDate(2026, 11, 22));
}

TEST(WeekContent, puts_each_post_on_its_day)
{
    const std::vector posts{postAt(1, monday, at(9)), postAt(2, thursday, at(9)),
                            postAt(3, monday.addDays(7), at(9)), postAt(4, {}, at(9))};
    const auto week = weekContent(monday, posts, {});
    EXPECT_EQ(ids(week[0].posts), std::vector<qint64>{1});
    EXPECT_EQ(ids(week[3].posts), std::vector<qint64>{2});
    EXPECT_TRUE(week[6].posts.empty());
}

TEST(WeekContent, orders_posts_without_hour_first_then_by_hour_state_and_row)
{
    const std::vector posts{
        postAt(5, monday, at(18)), postAt(4, monday, at(9), PostStatus::Published),
        postAt(3, monday, at(9), PostStatus::Idea), postAt(2, monday, at(9), PostStatus::Idea),
        postAt(1, monday, std::nullopt, PostStatus::Published)};
    EXPECT_EQ(ids(weekContent(monday, posts, {})[0].posts), (std::vector<qint64>{1, 2, 3, 4, 5}));
}

TEST(WeekContent, shows_holidays_and_key_dates_of_the_day)
{
    const Surroundings surroundings{
        .weeklySlots = {},
        .keyDates = {
            {.name = QStringLiteral("Réduction des déchets"), .rule = QStringLiteral("11:3sat/9")},
            {.name = QStringLiteral("Illisible"), .rule = QStringLiteral("un jour")}}};
    const auto armistice = weekContent(QDate(2026, 11, 11), {}, surroundings);
    EXPECT_THAT(armistice[2].holidays, testing::ElementsAre(Holiday::Armistice1918));
    const auto week = weekContent(QDate(2026, 11, 23), {}, surroundings);
    ASSERT_EQ(week[6].keyDates.size(), 1U);
    EXPECT_EQ(week[6].keyDates[0].days, (DateRange{QDate(2026, 11, 21), QDate(2026, 11, 29)}));
}

TEST(WeekContent, leaves_holidays_out_when_asked)
{
    const auto week = weekContent(QDate(2026, 11, 11), {}, {{}, {}, false});
    EXPECT_TRUE(week[2].holidays.empty());
}

TEST(MonthContent, shows_whole_weeks)
{
    EXPECT_EQ(weeksOfMonth(QDate(2026, 11, 18)),
              (DateRange{QDate(2026, 10, 26), QDate(2026, 12, 6)}));
    EXPECT_EQ(weeksOfMonth(QDate(2027, 2, 10)), (DateRange{QDate(2027, 2, 1), QDate(2027, 2, 28)}));
    EXPECT_EQ(monthContent(QDate(2026, 11, 18), {}, {}).size(), 42U);
}

TEST(EmptySlots, are_those_of_the_weekday_by_hour)
{
    const std::vector all{slotAt(1, 1, 18), slotAt(2, 4, 12), slotAt(3, 1, 9)};
    EXPECT_EQ(ids(emptySlots(monday, all, {})), (std::vector<qint64>{3, 1}));
}

TEST(EmptySlots, are_taken_by_a_post_of_the_same_hour)
{
    const std::vector all{slotAt(1, 1, 9), slotAt(2, 1, 18)};
    const std::vector posts{postAt(1, monday, at(9)), postAt(2, monday, at(18, 30)),
                            postAt(3, thursday, at(18)), postAt(4, monday, std::nullopt)};
    EXPECT_EQ(ids(emptySlots(monday, all, posts)), std::vector<qint64>{2});
}

TEST(EmptySlots, are_not_taken_by_a_cancelled_post)
{
    const std::vector all{slotAt(1, 1, 9)};
    const std::vector posts{postAt(1, monday, at(9), PostStatus::Cancelled)};
    EXPECT_EQ(emptySlots(monday, all, posts).size(), 1U);
}

TEST(EmptySlots, of_the_same_hour_take_one_post_each)
{
    const std::vector all{slotAt(1, 1, 9), slotAt(2, 1, 9, PostKind::Curated)};
    const std::vector posts{postAt(1, monday, at(9))};
    EXPECT_EQ(ids(emptySlots(monday, all, posts)), std::vector<qint64>{2});
}

TEST(EmptySlots, are_first_taken_by_posts_of_the_expected_kind)
{
    const std::vector all{slotAt(1, 1, 9, PostKind::Curated), slotAt(2, 1, 9, PostKind::Article)};
    const std::vector posts{postAt(1, monday, at(9), PostStatus::Draft, PostKind::Info),
                            postAt(2, monday, at(9), PostStatus::Draft, PostKind::Curated)};
    EXPECT_TRUE(emptySlots(monday, all, posts).empty());
    EXPECT_EQ(ids(emptySlots(monday, all, std::span(posts).subspan(1))), std::vector<qint64>{2});
}

TEST(ExpectedPosts, are_the_slots_of_a_range_but_for_those_of_exchanges)
{
    const std::vector all{slotAt(1, 1, 9), slotAt(2, 4, 12, PostKind::Curated),
                          slotAt(3, 5, 9, PostKind::Exchange)};
    EXPECT_EQ(expectedPosts(weekOf(monday), all), 2);
    EXPECT_EQ(expectedPosts(monthOf(monday), all), 5 + 4);
    EXPECT_EQ(expectedPosts(weekOf(monday), {}), 0);
}

TEST(NextFreeSlot, is_the_first_one_after_the_instant)
{
    const std::vector all{slotAt(1, 1, 9), slotAt(2, 1, 18), slotAt(3, 4, 12)};
    const QDateTime morning(monday, QTime(9, 0));
    EXPECT_EQ(nextFreeSlot(morning, monday.addDays(30), {}, all, {}), (DatedSlot{monday, all[1]}));
    const std::vector posts{postAt(1, monday, at(18)), postAt(2, thursday, at(12))};
    EXPECT_EQ(nextFreeSlot(morning, monday.addDays(30), {}, all, posts),
              (DatedSlot{monday.addDays(7), all[0]}));
}

TEST(NextFreeSlot, expects_the_kind_rather_than_its_part_than_any_than_another)
{
    const std::vector all{slotAt(1, 1, 18, PostKind::Article), slotAt(2, 2, 12),
                          slotAt(3, 3, 12, PostKind::DonationAppeal),
                          slotAt(4, 4, 12, PostKind::VolunteerCall)};
    const QDateTime morning(monday, QTime(9, 0));
    const auto found = [&](PostKind kind, size_t from) {
        return nextFreeSlot(morning, monday.addDays(6), kind, std::span(all).first(from), {})
            ->slot.id;
    };
    EXPECT_EQ(found(PostKind::VolunteerCall, 4), SlotId(4));
    EXPECT_EQ(found(PostKind::VolunteerCall, 3), SlotId(3));
    EXPECT_EQ(found(PostKind::VolunteerCall, 2), SlotId(2));
    EXPECT_EQ(found(PostKind::VolunteerCall, 1), SlotId(1));
    EXPECT_EQ(found(PostKind::Exchange, 4), SlotId(2)) << "it has no part";
}

TEST(NextFreeSlot, is_none_beyond_the_last_day)
{
    const std::vector all{slotAt(1, 4, 12)};
    EXPECT_EQ(nextFreeSlot(QDateTime(monday, QTime(9, 0)), monday.addDays(2), {}, all, {}),
              std::nullopt);
    EXPECT_EQ(nextFreeSlot(QDateTime(monday, QTime(9, 0)), monday.addDays(30), {}, {}, {}),
              std::nullopt);
}

TEST(TimeForNewPost, is_a_free_slot_else_the_last_hour_used_else_none)
{
    const std::vector all{slotAt(1, 1, 9)};
    EXPECT_EQ(timeForNewPost(monday, all, {}, at(14, 30)), at(9));
    const std::vector posts{postAt(1, monday, at(9))};
    EXPECT_EQ(timeForNewPost(monday, all, posts, at(14, 30)), at(14, 30));
    EXPECT_EQ(timeForNewPost(monday, all, posts, {}), std::nullopt);
}

TEST(IsLate, once_the_hour_has_passed)
{
    const QDateTime now(monday, QTime(10, 0));
    EXPECT_TRUE(isLate(postAt(1, monday, at(9, 59)), now));
    EXPECT_FALSE(isLate(postAt(1, monday, at(10, 0)), now));
    EXPECT_TRUE(isLate(postAt(1, monday.addDays(-1), at(23, 0)), now));
    EXPECT_FALSE(isLate(postAt(1, monday.addDays(1), at(8, 0)), now));
}

TEST(IsLate, once_the_day_has_passed_without_an_hour)
{
    const QDateTime now(monday, QTime(23, 59));
    EXPECT_FALSE(isLate(postAt(1, monday, {}), now));
    EXPECT_TRUE(isLate(postAt(1, monday.addDays(-1), {}), now));
    EXPECT_FALSE(isLate(postAt(1, {}, at(9)), now));
}

TEST(IsLate, never_when_published_or_cancelled)
{
    const QDateTime now(monday, QTime(10, 0));
    EXPECT_FALSE(isLate(postAt(1, monday.addDays(-1), {}, PostStatus::Published), now));
    EXPECT_FALSE(isLate(postAt(1, monday.addDays(-1), {}, PostStatus::Cancelled), now));
    EXPECT_TRUE(isLate(postAt(1, monday.addDays(-1), {}, PostStatus::Scheduled), now));
}

} // namespace semainier::test
