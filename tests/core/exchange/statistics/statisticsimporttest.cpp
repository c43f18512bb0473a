// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsimport.h"

#include "tests/core/exchange/statistics/statisticscalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class StatisticsImport : public StatisticsCalendar { };

TEST_F(StatisticsImport, adds_published_posts_at_the_hour_of_here)
{
    const ExportReport report = import(header + row(nightId, "Bonjour", 120));
    EXPECT_EQ(report.format, QStringLiteral("x_premium"));
    EXPECT_EQ(report.network, QStringLiteral("x"));
    EXPECT_EQ(report.accounts, QStringList{QStringLiteral("x:asso")});
    EXPECT_EQ(report.from, QDate(2025, 11, 9));
    EXPECT_EQ(report.until, report.from);
    EXPECT_EQ(report.rows, 1);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.totals[Metric::Impressions], 120);
    ASSERT_THAT(posts(), SizeIs(1));
    const Post post = posts().front();
    EXPECT_EQ(post.status, PostStatus::Published);
    EXPECT_EQ(post.day, QDate(2025, 11, 9));
    const QDateTime local =
        post.publications.front().publishedAt.toTimeZone(QTimeZone("Europe/Paris"));
    EXPECT_EQ(post.time, TimeOfDay::fromHourMinute(local.time().hour(), local.time().minute()));
    EXPECT_EQ(post.publications.front().externalId.toUtf8(), nightId);
    ASSERT_THAT(readings(post), SizeIs(1));
    EXPECT_EQ(readings(post).front().readOn, QDate(2026, 11, 18));
    EXPECT_EQ(readings(post).front().metrics[Metric::Saves], std::nullopt);
}

TEST_F(StatisticsImport, proposes_the_kinds_of_what_it_adds_but_knows_an_answer)
{
    import(header + row(nightId, "Faites un don", 120)
           + row("1987315260559167999", "@amie Merci !", 3));
    ASSERT_THAT(posts(), SizeIs(2));
    EXPECT_EQ(posts()[0].kind, PostKind::DonationAppeal);
    EXPECT_TRUE(posts()[0].kindProposed);
    EXPECT_EQ(posts()[1].kind, PostKind::Exchange);
    EXPECT_FALSE(posts()[1].kindProposed);
}

TEST_F(StatisticsImport, changes_nothing_the_second_time)
{
    import(header + row(nightId, "Bonjour", 120));
    const auto again = need(plan({filePath(QStringLiteral("export.csv"))}));
    EXPECT_TRUE(again.isEmpty());
    EXPECT_EQ(again.files.front().unchanged, 1);
    EXPECT_EQ(again.files.front().added + again.files.front().updated + again.files.front().matched,
              0);
    // The same counts on another day say nothing new of a post that has grown.
    EXPECT_EQ(import(header + row(nightId, "Bonjour", 120), QDate(2026, 11, 17)).updated, 1);
    clock().advanceSeconds(3600 * 24 * 3);
    EXPECT_EQ(import(header + row(nightId, "Bonjour", 120), QDate(2026, 11, 20)).unchanged, 1);
}

TEST_F(StatisticsImport, keeps_each_reading_with_its_day)
{
    import(header + row(nightId, "Bonjour", 120), QDate(2026, 11, 10));
    const ExportReport report = import(header + row(nightId, "Bonjour", 150), QDate(2026, 11, 12));
    EXPECT_EQ(report.updated, 1);
    ASSERT_THAT(posts(), SizeIs(1));
    const auto both = readings(posts().front());
    ASSERT_THAT(both, SizeIs(2));
    EXPECT_EQ(both[0].metrics[Metric::Impressions], 120);
    EXPECT_EQ(both[1].metrics[Metric::Impressions], 150);
}

TEST_F(StatisticsImport, is_undone_as_one_step)
{
    import(header + row(nightId, "Bonjour", 120) + row("1987273397387030810", "Encore", 3));
    const Action action = need(planner().history().latest(1)).front().action;
    EXPECT_EQ(action.verb, Verb::ImportStatistics);
    EXPECT_EQ(action.subject, QStringLiteral("export.csv"));
    EXPECT_EQ(action.count, 2);
    need(planner().revert(m_entry));
    EXPECT_THAT(posts(), IsEmpty());
    EXPECT_THAT(need(planner().accounts().all()), IsEmpty());
}

TEST_F(StatisticsImport, finds_the_planned_post_by_account_text_and_day)
{
    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("@asso"));
    add({.kind = PostKind::Article,
         .status = PostStatus::Scheduled,
         .text = QStringLiteral("Bonjour à tous ! https://asso.fr/long"),
         .day = QDate(2025, 11, 9),
         .time = TimeOfDay::fromHourMinute(1, 30),
         .publications = {{.account = x.id}}});
    const ExportReport report =
        import(header + row(nightId, "Bonjour à tous&nbsp;! https://t.co/abc", 120));
    EXPECT_EQ(report.matched, 1);
    EXPECT_EQ(report.added, 0);
    ASSERT_THAT(posts(), SizeIs(1));
    const Post post = posts().front();
    EXPECT_EQ(post.kind, PostKind::Article);
    EXPECT_EQ(post.status, PostStatus::Published);
    EXPECT_EQ(post.time, TimeOfDay::fromHourMinute(1, 30));
    EXPECT_EQ(post.publications.front().externalId.toUtf8(), nightId);
    EXPECT_THAT(readings(post), SizeIs(1));
    need(planner().revert(m_entry));
    EXPECT_EQ(posts().front().status, PostStatus::Scheduled);
}

TEST_F(StatisticsImport, finds_the_planned_post_by_id_or_address_on_any_day)
{
    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    add({.text = QStringLiteral("Autre texte"),
         .day = QDate(2025, 10, 1),
         .publications = {{.account = x.id,
                           .url = QStringLiteral("https://twitter.com/asso/status/")
                               + QString::fromUtf8(nightId)}}});
    EXPECT_EQ(import(header + row(nightId, "Bonjour", 120)).matched, 1);
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_EQ(posts().front().publications.front().externalId.toUtf8(), nightId);
}

TEST_F(StatisticsImport, tells_what_is_doubtful)
{
    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    for (const int hour : {9, 2}) {
        add({.text = QStringLiteral("Deux fois le même texte ce jour"),
             .day = QDate(2025, 11, 9),
             .time = TimeOfDay::fromHourMinute(hour, 0),
             .publications = {{.account = x.id}}});
    }
    add({.text = QStringLiteral("Prévu pour la veille, publié dans la nuit"),
         .day = QDate(2025, 11, 7),
         .publications = {{.account = x.id}}});
    const ExportReport report =
        import(header + row(nightId, "Deux fois le même texte ce jour", 1)
               + row("1987273397387030810", "Prévu pour la veille, publié dans la nuit", 2));
    EXPECT_EQ(report.matched, 2);
    ASSERT_THAT(report.doubtful, SizeIs(2));
    EXPECT_EQ(report.doubtful[0].doubt, RowDoubt::OneOfSeveral);
    EXPECT_EQ(report.doubtful[1].doubt, RowDoubt::OtherDay);
    for (const Post &post : posts()) {
        if (post.time == TimeOfDay::fromHourMinute(2, 0)) {
            EXPECT_EQ(post.status, PostStatus::Published);
        }
    }
}

TEST_F(StatisticsImport, takes_a_short_text_for_the_one_planned_that_day_only)
{
    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    const Account other = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    const QByteArray enough = "Merci, à bientôt et bravo !"; // 20 letters
    const QByteArray shorter = "Merci, à bientôt et brav !";
    const auto planFor = [&](const QByteArray &text, int day, AccountId account) {
        add({.text = QString::fromUtf8(text),
             .day = QDate(2025, 11, day),
             .publications = {{.account = account}}});
    };
    planFor(enough, 8, x.id);
    planFor(shorter, 8, x.id);
    planFor(shorter, 9, other.id);
    const ExportReport before =
        import(header + row(nightId, enough, 1) + row("1987315260559167999", shorter, 2));
    EXPECT_EQ(before.matched, 1);
    EXPECT_EQ(before.added, 1);
    EXPECT_THAT(posts(), SizeIs(4));
    planFor("Merci !", 9, x.id);
    EXPECT_EQ(import(header + row("1987315260559168111", "Merci&nbsp;! https://t.co/a", 3)).matched,
              1);
}

TEST_F(StatisticsImport, never_takes_two_publications_for_one_because_of_their_text)
{
    const QByteArray same = "Le même texte, publié deux fois le même jour";
    const ExportReport report =
        import(header + row("1987273397387030810", same, 1) + row("1987267297799544836", same, 2)
               + row("1987267297799544836", same, 2));
    EXPECT_EQ(report.added, 2);
    EXPECT_THAT(report.skipped, ElementsAre(SkippedRow{4, SkipReason::Repeated}));
    EXPECT_THAT(posts(), SizeIs(2));
}

TEST_F(StatisticsImport, counts_a_message_on_two_networks_once)
{
    import(header + row(nightId, "La même annonce sur deux réseaux", 1));
    const QString outbox =
        write(R"({"orderedItems": [{"id": "https://m.example/users/asso/statuses/5/activity",
 "type": "Create", "actor": "https://m.example/users/asso", "published": "2025-11-09T08:00:00Z", "to": ["as:Public"],
 "object": {"id": "https://m.example/users/asso/statuses/5", "url": "https://m.example/@asso/5",
 "content": "<p>La même annonce sur deux réseaux</p>", "likes": {"totalItems": 4}}}]})",
              "outbox.json");
    const auto planned = need(plan({outbox}));
    EXPECT_EQ(planned.files.front().accounts,
              QStringList{QStringLiteral("mastodon:@asso@m.example")});
    need(applyStatistics(planned, planner()));
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_THAT(posts().front().publications, SizeIs(2));
    EXPECT_EQ(need(planner().readings().ofPublication(posts().front().publications[1].id))
                  .front()
                  .metrics[Metric::Reactions],
              4);
    EXPECT_TRUE(need(plan({outbox})).isEmpty());
}

TEST_F(StatisticsImport, leaves_what_people_said_since_alone)
{
    import(header + row(nightId, "Bonjour", 120));
    Post edited = posts().front();
    edited.kind = PostKind::Event;
    edited.day = QDate(2025, 11, 10);
    edited.status = PostStatus::Cancelled;
    Change change{.action = {.verb = Verb::EditPost}};
    change.posts.changed.push_back({posts().front(), edited});
    need(planner().apply(change));
    EXPECT_EQ(import(header + row(nightId, "Bonjour", 150), QDate(2026, 11, 19)).updated, 1);
    edited.kindProposed = false;
    EXPECT_EQ(posts().front(), edited);
}

TEST_F(StatisticsImport, leaves_the_calendar_as_it_was_when_cancelled_while_writing)
{
    QByteArray rows;
    for (qint64 id = 1987315260559167965; rows.count('\n') < 2'500; id += 4'194'304'000) {
        rows += row(QByteArray::number(id), "Bonjour " + QByteArray::number(id), 120);
    }
    const auto planned = need(plan({write(header + rows)}));
    EXPECT_THAT(applyStatistics(planned, planner(), [](double done) { return done < 0.5; }),
                FailsWith(ErrorCode::Cancelled));
    EXPECT_THAT(posts(), IsEmpty());
    EXPECT_THAT(need(planner().accounts().all()), IsEmpty());
    EXPECT_THAT(need(planner().history().latest(1)), IsEmpty());
    m_entry = need(applyStatistics(planned, planner()));
    EXPECT_THAT(posts(), SizeIs(2'500));
    EXPECT_EQ(readings(posts().back()).size(), 1U);
    need(planner().revert(m_entry));
    EXPECT_THAT(posts(), IsEmpty());
}

TEST_F(StatisticsImport, shows_each_post_before_it_is_written)
{
    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    const Post scheduled = add({.status = PostStatus::Scheduled,
                                .text = QStringLiteral("Bonjour"),
                                .day = QDate(2025, 11, 9),
                                .publications = {{.account = x.id}}});
    const auto planned = need(
        plan({write(header + row(nightId, "Bonjour", 120) + row("1987273397387030810", "Encore", 3)
                    + row("1987267297799544836", "Et encore", 3))}));
    std::vector<PlannedPost> known;
    need(visitPlannedPosts(planned, planner(), PlannedPosts::Found, [&](const PlannedPost &post) {
        known.push_back(post);
        return true;
    }));
    ASSERT_THAT(known, SizeIs(1));
    int updated = 0;
    const auto count = [&updated](const PlannedPost &) { return ++updated > 0; };
    need(visitPlannedPosts(planned, planner(), PlannedPosts::Updated, count));
    EXPECT_EQ(updated, 0);
    EXPECT_EQ(known.front().before, scheduled);
    EXPECT_EQ(known.front().after.status, PostStatus::Published);
    QStringList added;
    const auto takeOne = [&added](const PlannedPost &post) {
        EXPECT_EQ(post.before, std::nullopt);
        added << post.after.text;
        return false;
    };
    need(visitPlannedPosts(planned, planner(), PlannedPosts::Added, takeOne));
    EXPECT_EQ(added, QStringList{QStringLiteral("Encore")});
    EXPECT_THAT(posts(), ElementsAre(scheduled));
    need(applyStatistics(planned, planner()));
    EXPECT_THAT(posts(), SizeIs(3));
}

TEST_F(StatisticsImport, does_not_date_counts_before_what_they_tell_of)
{
    const ExportReport old = import(header + row(nightId, "Bonjour", 120), QDate(1980, 1, 1));
    EXPECT_EQ(old.readOn, QDate(2025, 11, 9));
}

} // namespace semainier::test
