// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/followercount.h"

#include "core/planner/engagementedit.h"
#include "core/planner/setupedit.h"
#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"

#include <QSignalSpy>

namespace semainier::test {

using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QDate september{2026, 9, 10};

std::vector<FollowerCount> twoCounts()
{
    return {{.readOn = september, .followers = 1200},
            {.readOn = september.addDays(20), .followers = 1230}};
}

} // namespace

TEST(Followers, of_a_day_are_those_counted_last_up_to_it)
{
    const auto counts = twoCounts();
    EXPECT_EQ(followersOn(september, counts), 1200);
    EXPECT_EQ(followersOn(september.addDays(19), counts), 1200);
    EXPECT_EQ(followersOn(september.addDays(20), counts), 1230);
    EXPECT_EQ(followersOn(september.addYears(3), counts), 1230);
}

TEST(Followers, of_a_day_before_any_count_are_those_of_the_first_one_within_a_month)
{
    const auto counts = twoCounts();
    EXPECT_EQ(followersOn(september.addDays(-31), counts), 1200);
    EXPECT_EQ(followersOn(september.addDays(-32), counts), std::nullopt);
    EXPECT_EQ(followersOn(september, {}), std::nullopt);
}

/// A calendar whose two accounts were counted.
class FollowerCountRow : public TemporaryCalendar {
protected:
    HistoryId record(QDate readOn, qint64 followers, const Account &account)
    {
        return need(planner().apply(need(recordFollowers(
            planner(), {.account = account.id, .readOn = readOn, .followers = followers},
            QStringLiteral("Le compte")))));
    }
    std::vector<FollowerCount> all() { return need(planner().followerCounts().all()); }

    const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    const Account bluesky = addAccount(QStringLiteral("bluesky"), QStringLiteral("a.bsky.social"));
    const QDate day{2026, 11, 18};
};

TEST_F(FollowerCountRow, keeps_what_was_counted_on_a_day)
{
    record(day, 812, mastodon);
    record(day, 0, bluesky);
    reopen();
    ASSERT_THAT(all(), SizeIs(2));
    const FollowerCount count = all().front();
    EXPECT_EQ(count.account, mastodon.id);
    EXPECT_EQ(count.readOn, day);
    EXPECT_EQ(count.followers, 812);
    EXPECT_EQ(followerCountFromJson(toJson(count)), count);
    EXPECT_EQ(all().back().followers, 0) << "none is a count too";
}

TEST_F(FollowerCountRow, is_one_for_an_account_and_a_day)
{
    record(day, 812, mastodon);
    record(day, 815, mastodon);
    ASSERT_THAT(all(), SizeIs(1));
    EXPECT_EQ(all().front().followers, 815);
    Change change{.action = {.verb = Verb::EditFollowers}};
    change.followerCounts.added.push_back({.account = mastodon.id, .readOn = day, .followers = 1});
    EXPECT_FALSE(planner().apply(change));
}

TEST_F(FollowerCountRow, has_a_day_and_is_not_below_zero)
{
    Change change{.action = {.verb = Verb::EditFollowers}};
    change.followerCounts.added.push_back({.account = mastodon.id, .followers = 1});
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::InvalidValue));
    change.followerCounts.added.front() = {.account = mastodon.id, .readOn = day, .followers = -1};
    EXPECT_FALSE(planner().apply(change));
    EXPECT_THAT(all(), IsEmpty());
}

TEST_F(FollowerCountRow, is_found_by_the_day_before)
{
    record(day.addDays(-14), 800, mastodon);
    record(day.addDays(-7), 805, mastodon);
    record(day.addDays(-1), 9, bluesky);
    record(day, 812, mastodon);
    const auto before = [this](QDate limit) {
        return need(planner().followerCounts().lastBefore(limit, mastodon.id));
    };
    EXPECT_EQ(before(day)->followers, 805);
    EXPECT_EQ(before(day.addDays(-7))->followers, 800);
    EXPECT_EQ(before(day.addDays(-14)), std::nullopt);
    EXPECT_EQ(need(planner().followerCounts().find(mastodon.id, day))->followers, 812);
    EXPECT_THAT(need(planner().followerCounts().ofAccount(mastodon.id)), SizeIs(3));
}

TEST_F(FollowerCountRow, can_be_forgotten_and_brought_back)
{
    record(day, 812, mastodon);
    const auto before = all();
    const HistoryId forgotten = need(planner().apply(
        need(forgetFollowers(planner(), mastodon.id, day, QStringLiteral("Le compte")))));
    EXPECT_THAT(all(), IsEmpty());
    need(planner().revert(forgotten));
    EXPECT_EQ(all(), before);
    EXPECT_TRUE(need(forgetFollowers(planner(), bluesky.id, day, {})).isEmpty());
}

TEST_F(FollowerCountRow, is_undone_to_the_count_before)
{
    record(day, 812, mastodon);
    const HistoryId corrected = record(day, 8120, mastodon);
    need(planner().revert(corrected));
    EXPECT_EQ(all().front().followers, 812);
    EXPECT_TRUE(need(recordFollowers(planner(),
                                     {.account = mastodon.id, .readOn = day, .followers = 812}, {}))
                    .isEmpty());
}

TEST_F(FollowerCountRow, goes_and_comes_back_with_its_account)
{
    record(day, 812, mastodon);
    const auto before = all();
    const HistoryId removed = need(planner().apply(need(removeAccount(planner(), mastodon))));
    EXPECT_THAT(all(), IsEmpty());
    need(planner().revert(removed));
    EXPECT_EQ(all(), before);
}

TEST_F(FollowerCountRow, may_come_with_an_account_that_is_new)
{
    Change change{.action = {.verb = Verb::EditFollowers}};
    change.accounts.added.push_back({.id = AccountId(-1), .network = QStringLiteral("threads")});
    change.followerCounts.added.push_back(
        {.account = AccountId(-1), .readOn = day, .followers = 4});
    need(planner().apply(change));
    EXPECT_EQ(all().front().account, need(planner().accounts().all()).back().id);
}

TEST_F(FollowerCountRow, is_announced_and_remembered_with_its_day)
{
    const QSignalSpy changed(&planner(), &Planner::changed);
    const HistoryId entry = record(day, 812, mastodon);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<Changed>(), (Changed{.followerCounts = true}));
    const Action action = need(planner().history().find(entry))->action;
    EXPECT_EQ(action.verb, Verb::EditFollowers);
    EXPECT_EQ(action.subject, QStringLiteral("Le compte"));
    EXPECT_EQ(action.detail, QStringLiteral("2026-11-18"));
}

} // namespace semainier::test
