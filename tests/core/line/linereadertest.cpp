// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/linereader.h"

#include "core/planner/lineedit.h"
#include "core/planner/setupedit.h"
#include "tests/core/line/linevalues.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::SizeIs;

class LineReaderTest : public TemporaryCalendar {
protected:
    LineReader reader() { return LineReader(planner()); }
    EditorialLine line(const LineQuestion &question) { return need(reader().line(question)); }
    EditorialLine eightWeeks() { return line({.period = lastWeeks(today, 8)}); }

    void publish(PostKind kind, int posts, QDate day, bool mentions = false)
    {
        addPosts(kind, PostStatus::Published, posts, day, mentions);
    }
    void plan(PostKind kind, int posts, QDate day, bool mentions = false)
    {
        addPosts(kind, PostStatus::Ready, posts, day, mentions);
    }
    void addPosts(PostKind kind, PostStatus status, int posts, QDate day, bool mentions)
    {
        Change change{.action = {.verb = Verb::AddPost}};
        for (int i = 0; i < posts; ++i) {
            change.posts.added.push_back(
                {.kind = kind, .status = status, .day = day, .mentions = mentions});
        }
        need(planner().apply(change));
    }
    void publishMixed(QDate day)
    {
        publish(PostKind::Info, 6, day);
        publish(PostKind::Event, 3, day);
        publish(PostKind::DonationAppeal, 2, day);
        publish(PostKind::Advocacy, 2, day, true);
        publish(PostKind::Curated, 5, day);
        publish(PostKind::Article, 2, day);
    }
    void record(QDate week, AccountId account, int replies)
    {
        const ExchangeCount count{.week = week, .account = account, .replies = replies};
        need(planner().apply(need(recordExchanges(planner(), count, {}))));
    }
    void set(const QString &key, const QString &value)
    {
        need(planner().apply(need(setSetting(planner(), key, value))));
    }
    void addPerson(std::optional<int> minutes, bool archived = false)
    {
        Change change{.action = {.verb = Verb::EditPeople}};
        change.people.added.push_back(
            {.name = QStringLiteral("N"), .weeklyMinutes = minutes, .archived = archived});
        need(planner().apply(change));
    }
    int weeklyMinutes() { return need(reader().choices()).weeklyMinutes; }

    const QDate today{2026, 11, 18};
    const QDate recent{2026, 11, 3};
};

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

class LineGuidance : public LineReaderTest {
protected:
    /// Twelve posts in four weeks, two more planned: 7 news, 2 calls, 4 links and 1 article, two of
    /// which name somebody, and two exchanges.
    void fill()
    {
        publish(PostKind::Info, 7, recent);
        publish(PostKind::VolunteerCall, 1, recent, true);
        publish(PostKind::Curated, 4, recent);
        publish(PostKind::Exchange, 1, recent);
        plan(PostKind::VolunteerCall, 1, today.addDays(2), true);
        plan(PostKind::Article, 1, today.addDays(2));
        const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
        record(QDate(2026, 11, 9), account.id, 1);
    }
};

TEST_F(LineGuidance, completes_the_last_four_weeks_and_the_next_two)
{
    fill();
    const Guidance guidance = need(reader().guidance(today, 2, 240));
    EXPECT_EQ(guidance.exchanges, 5);
    EXPECT_EQ(guidance.exchangeMinutes, 25);
    ASSERT_THAT(guidance.posts, SizeIs(3));
    EXPECT_EQ(guidance.posts[0].kind, PostKind::Article);
    EXPECT_EQ(guidance.posts[0].need.deficit, 3.5);
    EXPECT_EQ(guidance.posts[0].need.posts, 1);
    EXPECT_DOUBLE_EQ(guidance.posts[0].need.expected, 5.4);
    EXPECT_EQ(guidance.posts[1].kind, PostKind::VolunteerCall);
    EXPECT_EQ(guidance.minutesLeft, 5);
    EXPECT_NEAR(*guidance.overlapBefore, 0.7143, 0.00005);
    EXPECT_NEAR(*guidance.overlapAfter, 0.8029, 0.00005);
}

TEST_F(LineGuidance, takes_two_hours_a_week_by_itself)
{
    fill();
    EXPECT_EQ(need(reader().guidance(today, 2)), need(reader().guidance(today, 2, 240)));
}

TEST_F(LineGuidance, leaves_out_the_minutes_that_planned_posts_take)
{
    fill();
    Post article{.kind = PostKind::Article,
                 .status = PostStatus::Draft,
                 .day = today.addDays(5),
                 .plannedMinutes = 200};
    add(article);
    EXPECT_EQ(need(reader().guidance(today, 2)), need(reader().guidance(today, 2, 40)));
    article.plannedMinutes = 2000;
    add(article);
    EXPECT_EQ(need(reader().guidance(today, 2)).minutesLeft, 0);
}

TEST_F(LineGuidance, looks_neither_further_back_nor_further_ahead)
{
    fill();
    const Guidance before = need(reader().guidance(today, 2, 240));
    publish(PostKind::Article, 3, today.addDays(-28));
    plan(PostKind::Article, 3, today.addDays(14));
    plan(PostKind::Article, 3, today.addDays(-1));
    EXPECT_EQ(need(reader().guidance(today, 2, 240)), before);
}

TEST_F(LineGuidance, asks_for_the_exchanges_of_the_coming_weeks_where_none_were_recorded)
{
    publish(PostKind::Info, 12, recent);
    // Six posts in two weeks, as before: 4 exchanges with 6 posts are 40 %, 3 would be 33 %.
    EXPECT_EQ(need(reader().guidance(today, 2, 240)).exchanges, 4);
}

TEST_F(LineGuidance, asks_for_no_exchange_twice_that_a_post_keeps_time_for)
{
    fill();
    const auto reserve = [this](PostStatus status, QDate day) {
        add({.kind = PostKind::Exchange, .status = status, .day = day, .plannedMinutes = 15});
        return need(reader().guidance(today, 2, 240)).exchanges;
    };
    EXPECT_EQ(reserve(PostStatus::Draft, today), 2) << "of 5";
    EXPECT_EQ(reserve(PostStatus::Published, recent), 1) << "two were recorded already";
}

TEST_F(LineGuidance, of_a_new_calendar_is_the_target)
{
    const Guidance guidance = need(reader().guidance(today, 2, 600));
    EXPECT_EQ(guidance.exchanges, 0);
    EXPECT_EQ(guidance.overlapBefore, std::nullopt);
    ASSERT_GE(guidance.posts.size(), 4U);
    EXPECT_EQ(guidance.posts[0].kind, PostKind::Article);
    EXPECT_EQ(guidance.posts[1].kind, PostKind::Info);
    EXPECT_EQ(guidance.posts[2].kind, PostKind::Curated);
    EXPECT_EQ(guidance.posts[3].kind, PostKind::VolunteerCall);
}

TEST_F(LineGuidance, suggests_the_kind_longest_unused_of_those_in_use)
{
    publish(PostKind::VolunteerCall, 1, today.addDays(-10));
    publish(PostKind::DonationAppeal, 1, today.addDays(-200));
    publish(PostKind::Advocacy, 1, today.addDays(-400));
    set(settings::minutesOf(PostKind::DonationAppeal), QStringLiteral("45"));
    const PlannedBalance found = need(reader().balance(weekOf(today), 4));
    EXPECT_EQ(found.next[ContentPart::Action], (Candidate{PostKind::DonationAppeal, 45}));
    EXPECT_EQ(found.next[ContentPart::Information].kind, PostKind::Info);
}

TEST_F(LineGuidance, takes_posts_without_minutes_as_they_come_and_ends)
{
    for (const PostKind kind : allPostKinds) {
        set(settings::minutesOf(kind), QStringLiteral("0"));
    }
    const Guidance guidance = need(reader().guidance(today, 1, 0));
    EXPECT_THAT(guidance.posts, SizeIs(7)) << "no more than one a day";
    EXPECT_EQ(guidance.minutesLeft, 0);
}

TEST_F(LineGuidance, balances_a_week_while_it_is_planned)
{
    publish(PostKind::Info, 2, QDate(2026, 11, 16));
    plan(PostKind::DonationAppeal, 3, QDate(2026, 11, 22));
    plan(PostKind::Curated, 2, QDate(2026, 11, 20));
    add({.kind = PostKind::Article, .day = QDate(2026, 11, 18), .plannedMinutes = 90});
    add({.kind = PostKind::Article,
         .status = PostStatus::Cancelled,
         .day = QDate(2026, 11, 18),
         .plannedMinutes = 90});
    plan(PostKind::Article, 5, QDate(2026, 11, 23));
    const PlannedBalance found = need(reader().balance(weekOf(today), 0));
    EXPECT_EQ(found.balance.counts, (PartCounts{{2, 3, 2, 1}}));
    EXPECT_EQ(found.balance.missing, (PartCounts{{0, 0, 0, 1}}));
    EXPECT_EQ(found.balance.exchanges, 5);
    EXPECT_EQ(found.exchangeMinutes, 5);
    EXPECT_EQ(found.plannedMinutes, 90);
    EXPECT_EQ(found.weeklyMinutes, 120);
    EXPECT_EQ(found.next[ContentPart::Original], (Candidate{PostKind::Article, 150}));
}

TEST(Weeks, are_whole_and_include_the_day_they_end_or_begin_with)
{
    const QDate day(2026, 11, 18);
    EXPECT_EQ(lastWeeks(day, 1), (DateRange{QDate(2026, 11, 12), day}));
    EXPECT_EQ(nextWeeks(day, 2), (DateRange{day, QDate(2026, 12, 1)}));
}

} // namespace semainier::test
