// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/lineedit.h"
#include "core/planner/setupedit.h"
#include "core/storage/database.h"
#include "tests/core/line/linevalues.h"
#include "tests/support/temporarycalendar.h"

#include <QSignalSpy>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ProfileRow : public TemporaryCalendar {
protected:
    HistoryId save(const Profile &profile)
    {
        return need(planner().apply(need(saveProfile(planner(), profile, QStringLiteral("x")))));
    }
    std::vector<Profile> rows() { return need(planner().profiles().rows()); }
    static Profile own()
    {
        return {.name = QStringLiteral("Nous en 2025"),
                .percents = {{45, 20, 25, 10}},
                .exchangePercent = 28};
    }
};

TEST_F(ProfileRow, keeps_every_field)
{
    save(own());
    ASSERT_EQ(rows().size(), 1U);
    Profile after = rows().front();
    EXPECT_FALSE(after.uid.isEmpty());
    after.name = QStringLiteral("Nous en 2026");
    after.percents = {{0, 100, 0, 0}};
    after.exchangePercent.reset();
    save(after);
    reopen();
    EXPECT_THAT(rows(), ElementsAre(after));
}

TEST_F(ProfileRow, of_the_catalogue_is_there_only_while_it_differs)
{
    Profile edited = usual("restos");
    edited.percents = {{60, 40, 0, 0}};
    save(edited);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().origin, ProfileOrigin::Portrait);
    EXPECT_EQ(allProfiles(rows()).front().percents, edited.percents);
    save(usual("restos"));
    EXPECT_THAT(rows(), IsEmpty());
    EXPECT_TRUE(need(saveProfile(planner(), usual("restos"), {})).isEmpty());
}

TEST_F(ProfileRow, is_refused_unless_it_sums_to_100)
{
    Profile wrong = own();
    wrong.percents = {{45, 20, 25, 11}};
    EXPECT_THAT(saveProfile(planner(), wrong, {}), FailsWith(ErrorCode::InvalidValue));
    Change change{.action = {.verb = Verb::EditProfiles}};
    change.profiles.added.push_back(wrong);
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::InvalidValue));
    EXPECT_THAT(rows(), IsEmpty());
}

TEST_F(ProfileRow, of_the_catalogue_comes_back_as_it_was_with_all_others)
{
    Profile edited = usual("restos");
    edited.name = QStringLiteral("Les Restos");
    Profile target = usual("integrated");
    target.percents = {{30, 20, 20, 30}};
    save(edited);
    save(target);
    save(own());
    const HistoryId restored = need(planner().apply(need(restoreProfiles(planner()))));
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().origin, ProfileOrigin::Own);
    need(planner().revert(restored));
    EXPECT_EQ(rows().size(), 3U);
}

TEST_F(ProfileRow, that_is_deleted_can_be_brought_back)
{
    save(own());
    const Profile stored = rows().front();
    const HistoryId removal =
        need(planner().apply(need(removeProfile(planner(), stored, stored.name))));
    EXPECT_THAT(rows(), IsEmpty());
    need(planner().revert(removal));
    EXPECT_THAT(rows(), ElementsAre(stored));
}

TEST_F(ProfileRow, that_two_move_the_shares_of_is_a_conflict_and_not_a_wrong_sum)
{
    save(own());
    const Profile before = rows().front();
    Profile mine = before;
    mine.percents = {{40, 25, 25, 10}};
    Profile theirs = before;
    theirs.percents = {{45, 20, 20, 15}};
    theirs.name = QStringLiteral("Nous");
    save(theirs);
    Change change{.action = {.verb = Verb::EditProfiles}};
    change.profiles.changed.push_back({before, mine});
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::Conflict));
    Profile renamed = before;
    renamed.name = QStringLiteral("Nous");
    change.profiles.changed = {{before, renamed}};
    EXPECT_THAT(planner().apply(change), Succeeds());
    EXPECT_THAT(rows(), ElementsAre(theirs));
}

TEST_F(ProfileRow, is_announced_and_remembered_by_what_was_done)
{
    const QSignalSpy changed(&planner(), &Planner::changed);
    save(own());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<Changed>(), (Changed{.profiles = true}));
    const Action action = need(planner().history().latest(1)).front().action;
    EXPECT_EQ(action.verb, Verb::EditProfiles);
    EXPECT_EQ(action.detail, deed::added);
}

class ExchangeCountRow : public TemporaryCalendar {
protected:
    void record(QDate day, AccountId account, int replies, int mentions, int reposts)
    {
        const ExchangeCount count{.week = day,
                                  .account = account,
                                  .replies = replies,
                                  .mentions = mentions,
                                  .reposts = reposts};
        need(planner().apply(need(recordExchanges(planner(), count, QStringLiteral("x")))));
    }
    std::vector<ExchangeCount> ofWeek(QDate day)
    {
        return need(planner().exchangeCounts().ofWeek(day));
    }
    std::vector<MonthExchanges> perMonth(QDate first, QDate last, AccountId account = {})
    {
        return need(planner().exchangeCounts().perMonth({first, last}, account));
    }

    const QDate monday{2026, 11, 16};
    const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
};

TEST_F(ExchangeCountRow, keeps_what_was_counted_in_a_week)
{
    record(monday.addDays(2), mastodon.id, 6, 2, 1);
    ASSERT_EQ(ofWeek(monday).size(), 1U);
    const ExchangeCount count = ofWeek(monday.addDays(6)).front();
    EXPECT_EQ(count.week, monday);
    EXPECT_EQ(count.account, mastodon.id);
    EXPECT_EQ(count.total(), 9);
    EXPECT_EQ(exchangeCountFromJson(toJson(count)), count);
}

TEST_F(ExchangeCountRow, is_one_for_each_week_and_account)
{
    record(monday, mastodon.id, 6, 2, 1);
    record(monday, facebook.id, 1, 0, 0);
    record(monday, mastodon.id, 7, 0, 0);
    ASSERT_EQ(ofWeek(monday).size(), 2U);
    EXPECT_EQ(ofWeek(monday).front().total(), 7);
    const ExchangeCount same{.week = monday, .account = mastodon.id, .replies = 7};
    EXPECT_TRUE(need(recordExchanges(planner(), same, {})).isEmpty());
}

TEST_F(ExchangeCountRow, of_none_is_recorded_and_can_be_forgotten)
{
    record(monday, mastodon.id, 0, 0, 0);
    EXPECT_THAT(perMonth(monday, monday), ElementsAre(MonthExchanges{QDate(2026, 11, 1), 0}));
    const HistoryId forgotten =
        need(planner().apply(need(forgetExchanges(planner(), monday, mastodon.id, {}))));
    EXPECT_THAT(perMonth(monday, monday), IsEmpty());
    need(planner().revert(forgotten));
    EXPECT_EQ(ofWeek(monday).size(), 1U);
}

TEST_F(ExchangeCountRow, belongs_to_the_day_its_week_begins_on)
{
    record(monday, mastodon.id, 3, 0, 0);
    record(QDate(2026, 11, 30), mastodon.id, 5, 0, 0);
    record(QDate(2026, 11, 30), facebook.id, 1, 0, 0);
    EXPECT_THAT(perMonth(QDate(2026, 11, 17), QDate(2026, 11, 29)), IsEmpty());
    EXPECT_THAT(perMonth(QDate(2026, 11, 1), QDate(2026, 12, 31)),
                ElementsAre(MonthExchanges{QDate(2026, 11, 1), 9}));
    EXPECT_THAT(perMonth(monday, QDate(2026, 12, 31), facebook.id),
                ElementsAre(MonthExchanges{QDate(2026, 11, 1), 1}));
    // Any eight weeks begin on eight Mondays, whatever day it is.
    for (int day = 0; day < 7; ++day) {
        const QDate last = QDate(2026, 11, 30).addDays(day);
        EXPECT_EQ(perMonth(last.addDays(-13), last).size(), 1U);
    }
}

TEST_F(ExchangeCountRow, begins_on_a_monday)
{
    Change change{.action = {.verb = Verb::EditExchanges}};
    change.exchangeCounts.added.push_back({.week = monday.addDays(1), .account = mastodon.id});
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::InvalidValue));
}

TEST_F(ExchangeCountRow, goes_and_comes_back_with_its_account)
{
    record(monday, mastodon.id, 6, 2, 1);
    const auto before = ofWeek(monday);
    const HistoryId removal = need(planner().apply(need(removeAccount(planner(), mastodon))));
    EXPECT_THAT(ofWeek(monday), IsEmpty());
    need(planner().revert(removal));
    EXPECT_EQ(ofWeek(monday), before);
}

TEST_F(ExchangeCountRow, may_come_with_an_account_that_is_new)
{
    Change change{.action = {.verb = Verb::ImportSheet}};
    change.accounts.added.push_back(
        {.id = AccountId(-1), .network = QStringLiteral("bluesky"), .handle = QStringLiteral("a")});
    change.exchangeCounts.added.push_back({.week = monday, .account = AccountId(-1), .replies = 4});
    need(planner().apply(change));
    EXPECT_EQ(ofWeek(monday).front().account, need(planner().accounts().all()).back().id);
}

TEST_F(ExchangeCountRow, is_announced_and_remembered_with_its_week)
{
    const QSignalSpy changed(&planner(), &Planner::changed);
    record(monday.addDays(3), mastodon.id, 1, 0, 0);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().value<Changed>(), (Changed{.exchangeCounts = true}));
    const Action action = need(planner().history().latest(1)).front().action;
    EXPECT_EQ(action.verb, Verb::EditExchanges);
    EXPECT_EQ(action.detail, QStringLiteral("2026-11-16"));
}

} // namespace semainier::test
