// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/linereader.h"

#include "tests/core/line/linecalendar.h"
#include "tests/core/line/linevalues.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::SizeIs;

using LineReaderTest = LineCalendar;

TEST_F(LineReaderTest, counts_what_was_published_in_the_period)
{
    publishMixed(recent);
    publish(PostKind::Info, 1, today.addDays(-55));
    publish(PostKind::Info, 1, today.addDays(-56));
    publish(PostKind::Info, 1, today.addDays(1));
    addPosts(PostKind::Info, PostStatus::Cancelled, 1, recent, false);
    plan(PostKind::Article, 7, recent);
    EXPECT_EQ(eightWeeks().published.parts(), (PartCounts{{10, 4, 5, 2}}));
}

TEST_F(LineReaderTest, shows_what_is_planned_apart)
{
    publishMixed(recent);
    plan(PostKind::Article, 5, today.addDays(3));
    const EditorialLine found = line({.period = lastWeeks(today, 8), .ahead = nextWeeks(today, 4)});
    EXPECT_EQ(found.published.contentPosts(), 20);
    EXPECT_EQ(found.planned.parts(), (PartCounts{{0, 0, 0, 5}}));
    EXPECT_EQ(found.target.observed.overlap, 0.80);
    EXPECT_NEAR(*found.target.withPlanned.overlap, .25 + .16 + .20 + .28, 1e-12);
}

TEST_F(LineReaderTest, gives_the_whole_comparison)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    publishMixed(recent);
    record(QDate(2026, 11, 2), account.id, 5);
    const EditorialLine found = eightWeeks();
    EXPECT_EQ(found.published.exchanges(), (Exchanges{7, 25}));
    ASSERT_THAT(found.contestants, SizeIs(3));
    EXPECT_EQ(found.contestants[1].profile.uid, QStringLiteral("max-havelaar"));
    EXPECT_NEAR(*found.contestants[1].observed.match, 0.5060, 1e-12);
    EXPECT_NEAR(found.contestants[1].habit->match.low, .345, 0.015);
    EXPECT_NEAR(*found.target.observed.match, 0.7440, 1e-12);
    EXPECT_NEAR(found.target.habit->match.high, .806, 0.015);
    EXPECT_EQ(found.verdict.kind, VerdictCase::Between);
}

TEST_F(LineReaderTest, counts_a_post_on_two_accounts_once_and_each_account_by_itself)
{
    const Account mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
    add({.kind = PostKind::Curated,
         .status = PostStatus::Published,
         .day = recent,
         .publications = {{.account = mastodon.id}, {.account = facebook.id}}});
    add({.kind = PostKind::Article,
         .status = PostStatus::Published,
         .day = recent,
         .publications = {{.account = facebook.id}}});
    record(QDate(2026, 11, 2), mastodon.id, 4);
    record(QDate(2026, 11, 9), facebook.id, 2);
    EXPECT_EQ(eightWeeks().published.contentPosts(), 2);
    EXPECT_EQ(eightWeeks().published.counted, 6);
    const Tally ofMastodon =
        line({.period = lastWeeks(today, 8), .account = mastodon.id}).published;
    EXPECT_EQ(ofMastodon.parts(), (PartCounts{{0, 0, 1, 0}}));
    EXPECT_EQ(ofMastodon.counted, 4);
    EXPECT_EQ(line({.period = lastWeeks(today, 8), .account = facebook.id}).published.counted, 2);
}

TEST_F(LineReaderTest, tells_exchanges_that_were_not_recorded_from_none)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    publish(PostKind::Info, 12, recent);
    EXPECT_EQ(eightWeeks().published.exchanges(), std::nullopt);
    EXPECT_TRUE(eightWeeks().verdict.kindsOnly);
    record(QDate(2026, 11, 2), account.id, 0);
    EXPECT_EQ(eightWeeks().published.exchanges(), (Exchanges{0, 12}));
    EXPECT_FALSE(eightWeeks().verdict.kindsOnly);
}

TEST_F(LineReaderTest, compares_nothing_where_nothing_was_published)
{
    plan(PostKind::Info, 3, recent);
    const EditorialLine found = eightWeeks();
    EXPECT_EQ(found.verdict.kind, VerdictCase::Nothing);
    EXPECT_THAT(found.contestants, SizeIs(3));
    EXPECT_EQ(found.contestants[0].observed, Resemblance());
    EXPECT_EQ(found.contestants[0].habit, std::nullopt);
}

TEST_F(LineReaderTest, follows_edited_and_own_profiles_and_the_chosen_target)
{
    publishMixed(recent);
    Profile edited = usual("restos");
    edited.percents = {{45, 20, 25, 10}};
    need(planner().apply(need(saveProfile(planner(), edited, {}))));
    const Profile own = *profileOf(eightWeeks().published, QStringLiteral("Nous"));
    need(planner().apply(need(saveProfile(planner(), own, own.name))));
    set(settings::lineTarget, QStringLiteral("5-3-2"));
    const EditorialLine found = eightWeeks();
    EXPECT_EQ(found.contestants[0].observed.overlap, 1);
    ASSERT_THAT(found.contestants, SizeIs(4));
    EXPECT_EQ(found.contestants[3].profile.name, own.name);
    EXPECT_EQ(found.target.profile, usual("5-3-2"));
}

TEST_F(LineReaderTest, gives_the_path_of_a_year_with_its_empty_months)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    publish(PostKind::Info, 2, QDate(2025, 12, 1));
    publish(PostKind::Info, 1, QDate(2025, 11, 30));
    publish(PostKind::Article, 3, QDate(2026, 11, 18));
    record(QDate(2026, 8, 31), account.id, 4);
    const auto months = eightWeeks().months;
    ASSERT_THAT(months, SizeIs(12));
    EXPECT_EQ(months.front().month, QDate(2025, 12, 1));
    EXPECT_EQ(months.front().tally.contentPosts(), 2);
    EXPECT_EQ(months[1].tally, Tally());
    EXPECT_EQ(months[8].month, QDate(2026, 8, 1));
    EXPECT_EQ(months[8].tally.counted, 4);
    EXPECT_EQ(months[9].tally.counted, std::nullopt);
    EXPECT_EQ(months.back().tally.parts(), (PartCounts{{0, 0, 0, 3}}));
    const auto longer = line({.period = {QDate(2024, 3, 15), today}}).months;
    EXPECT_EQ(longer.front().month, QDate(2024, 3, 1));
    EXPECT_THAT(longer, SizeIs(33));
}

TEST_F(LineReaderTest, counts_the_first_and_the_last_day_of_any_period_once)
{
    const QDate first(2026, 8, 1);
    for (int day = 0; day < 100; ++day) {
        publish(PostKind::Info, 1, first.addDays(day));
    }
    for (const int from : {0, 1, 30, 31, 45, 61}) {
        for (const int days : {1, 2, 15, 31, 39}) {
            const DateRange period{first.addDays(from), first.addDays(from + days - 1)};
            EXPECT_EQ(line({.period = period}).published.contentPosts(), days)
                << period.first.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST_F(LineReaderTest, knows_how_many_posts_serve_an_objective)
{
    Change change{.action = {.verb = Verb::EditObjectives}};
    change.objectives.added = {{.name = QStringLiteral("Collecte")}};
    need(planner().apply(change));
    const ObjectiveId objective = need(planner().objectives().all()).front().id;
    const Post post{.kind = PostKind::Info,
                    .status = PostStatus::Published,
                    .day = recent,
                    .objective = objective};
    add(post);
    publish(PostKind::Info, 3, recent);
    Post exchange = post;
    exchange.kind = PostKind::Exchange;
    add(exchange);
    EXPECT_EQ(eightWeeks().published.integrationRate(), 0.25);
}

TEST_F(LineReaderTest, takes_the_hours_chosen_else_those_of_the_people_else_two)
{
    EXPECT_EQ(weeklyMinutes(), 120);
    addPerson({});
    EXPECT_EQ(weeklyMinutes(), 120) << "not known is not none";
    addPerson(90);
    addPerson(45);
    addPerson(600, true);
    EXPECT_EQ(weeklyMinutes(), 135);
    set(settings::lineMinutes, QStringLiteral("240"));
    EXPECT_EQ(weeklyMinutes(), 240);
}

TEST_F(LineReaderTest, judges_by_eight_weeks_unless_told_otherwise)
{
    EXPECT_EQ(need(reader().choices()).weeks, 8);
    set(settings::lineWeeks, QStringLiteral("4"));
    EXPECT_EQ(need(reader().choices()).weeks, 4);
    set(settings::lineWeeks, QStringLiteral("0"));
    EXPECT_EQ(need(reader().choices()).weeks, 8);
}

TEST(Weeks, are_whole_and_include_the_day_they_end_or_begin_with)
{
    const QDate day(2026, 11, 18);
    EXPECT_EQ(lastWeeks(day, 1), (DateRange{QDate(2026, 11, 12), day}));
    EXPECT_EQ(nextWeeks(day, 2), (DateRange{day, QDate(2026, 12, 1)}));
}

} // namespace semainier::test
