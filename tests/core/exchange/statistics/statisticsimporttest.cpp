// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsimport.h"

#include "core/exchange/statistics/statisticsbuilder.h"
#include "tests/support/temporarycalendar.h"

#include <QFile>
#include <QProcess>

#include <numeric>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

const QByteArray header = "Post id,Date,Post text,Post Link,Impressions,Likes,Replies,Reposts\n";

/// Of 9 November 2025, 00:24 UTC.
const QByteArray nightId = "1987315260559167965";

QByteArray row(const QByteArray &id, const QByteArray &text, int impressions)
{
    return id + ",,\"" + text + "\",https://x.com/asso/status/" + id + ','
        + QByteArray::number(impressions) + ",5,1,2\n";
}

/// What stands before a file in a tar (the format of POSIX); size is a number of 4 GB.
QByteArray tarEntry(const QByteArray &name, char size = 0)
{
    QByteArray entry(512, '\0');
    entry.replace(0, name.size(), name);
    entry.replace(100, 7, "0000644");
    entry[124] = '\x80'; // the size is no octal number
    entry[131] = size;
    entry.replace(148, 8, "        ");
    entry[156] = '0';
    entry.replace(257, 8, QByteArray("ustar\00000", 8));
    const int sum = std::accumulate(entry.begin(), entry.end(), 0,
                                    [](int all, char byte) { return all + uchar(byte); });
    entry.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    return entry;
}

QByteArray gzip(const QByteArray &bytes)
{
    QProcess packer;
    packer.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    packer.write(bytes);
    packer.closeWriteChannel();
    EXPECT_TRUE(packer.waitForFinished());
    return packer.readAllStandardOutput();
}

} // namespace

/// A calendar and exports written beside it on the eighteenth of November 2026.
class StatisticsImport : public TemporaryCalendar {
protected:
    QString write(const QByteArray &bytes, const char *name = "export.csv",
                  QDate day = QDate(2026, 11, 18))
    {
        QFile file(filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        EXPECT_TRUE(file.setFileTime(QDateTime(day, QTime(9, 0), Qt::UTC),
                                     QFileDevice::FileModificationTime));
        return file.fileName();
    }
    Result<StatisticsPlan> plan(const QStringList &paths, const Progress &progress = {})
    {
        return planStatistics(paths, planner(), QTimeZone("Europe/Paris"), progress);
    }
    ExportReport import(const QByteArray &bytes, QDate day = QDate(2026, 11, 18))
    {
        const auto planned = need(plan({write(bytes, "export.csv", day)}));
        m_entry = need(planner().apply(planned.change));
        return planned.files.front();
    }
    std::vector<Post> posts() { return need(planner().posts().inRange({})); }
    std::vector<Reading> readings(const Post &post)
    {
        return need(planner().readings().ofPublication(post.publications.front().id));
    }

    HistoryId m_entry;
};

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

TEST_F(StatisticsImport, changes_nothing_the_second_time)
{
    import(header + row(nightId, "Bonjour", 120));
    const auto again = need(plan({filePath(QStringLiteral("export.csv"))}));
    EXPECT_TRUE(again.change.isEmpty());
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
    need(planner().apply(planned.change));
    ASSERT_THAT(posts(), SizeIs(1));
    EXPECT_THAT(posts().front().publications, SizeIs(2));
    EXPECT_EQ(need(planner().readings().ofPublication(posts().front().publications[1].id))
                  .front()
                  .metrics[Metric::Reactions],
              4);
    EXPECT_TRUE(need(plan({outbox})).change.isEmpty());
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
    EXPECT_EQ(posts().front(), edited);
}

TEST_F(StatisticsImport, does_not_date_counts_before_what_they_tell_of)
{
    const ExportReport old = import(header + row(nightId, "Bonjour", 120), QDate(1980, 1, 1));
    EXPECT_EQ(old.readOn, QDate(2025, 11, 9));
}

TEST_F(StatisticsImport, reads_archives_and_leaves_messages_in_them_closed)
{
    QDir(filePath({})).mkdir(QStringLiteral("data"));
    write(header + row(nightId, "Bonjour", 120), "data/content.csv");
    write(header + row("1987273397387030810", "Secret", 1), "data/direct-messages.csv");
    write("no export", "data/readme.txt");
    QProcess zip;
    zip.setWorkingDirectory(filePath({}));
    zip.start(QStringLiteral("tar"),
              {QStringLiteral("-czf"), QStringLiteral("all.tar.gz"), QStringLiteral("data")});
    ASSERT_TRUE(zip.waitForFinished());
    const auto planned = need(plan({filePath(QStringLiteral("all.tar.gz"))}));
    ASSERT_THAT(planned.files, SizeIs(1));
    EXPECT_EQ(planned.files.front().entry, QStringLiteral("data/content.csv"));
    EXPECT_EQ(planned.files.front().added, 1);
}

TEST_F(StatisticsImport, counts_what_it_passes_over_in_archives)
{
    const QByteArray entries = gzip(tarEntry("photo.jpg").repeated(1000)); // of a gzip of parts
    EXPECT_THAT(plan({write(entries.repeated(200), "most.tar.gz")}),
                FailsWith(ErrorCode::UnknownExport));
    EXPECT_THAT(plan({write(entries.repeated(201), "more.tar.gz")}),
                FailsWith(ErrorCode::TooLarge));
    EXPECT_THAT(plan({write(gzip(tarEntry("film.mp4", 5)), "long.tar.gz")}),
                FailsWith(ErrorCode::TooLarge));
}

TEST_F(StatisticsImport, can_be_stopped_in_archives_without_any_export)
{
    const QString path = write(gzip(tarEntry("photo.jpg").repeated(1000)), "photos.tar.gz");
    EXPECT_THAT(plan({path}), FailsWith(ErrorCode::UnknownExport));
    EXPECT_THAT(plan({path}, [](double) { return false; }), FailsWith(ErrorCode::Cancelled));
    EXPECT_THAT(plan({path}, [looks = 0](double) mutable { return ++looks < 500; }),
                FailsWith(ErrorCode::Cancelled));
}

TEST_F(StatisticsImport, takes_a_limited_number_of_rows)
{
    StatisticsBuilder builder(planner(), QTimeZone::utc(), 2);
    builder.beginFile(filePath(QStringLiteral("a.csv")), {}, QStringLiteral("x_premium"));
    EXPECT_TRUE(builder.take(2, std::unexpected(SkipReason::NoId)));
    EXPECT_TRUE(builder.take(3, StatisticsRow{.externalId = QStringLiteral("1")}));
    EXPECT_FALSE(builder.isOverfull());
    EXPECT_FALSE(builder.take(4, std::unexpected(SkipReason::NoId)));
    EXPECT_TRUE(builder.isOverfull());
}

TEST_F(StatisticsImport, reads_the_right_sheet_of_a_spreadsheet)
{
    QFile source(QStringLiteral(TEST_DATA "/linkedin.xls"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    const auto planned = need(plan({write(bytes, "linkedin.xls")}));
    const ExportReport &report = planned.files.front();
    EXPECT_EQ(report.format, QStringLiteral("linkedin_page"));
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.totals[Metric::Impressions], 2607);
    ASSERT_THAT(planned.change.posts.added, SizeIs(3));
    EXPECT_EQ(planned.change.posts.added[0].time, TimeOfDay::fromHourMinute(3, 0));
    EXPECT_EQ(planned.change.posts.added[2].day, QDate(2026, 4, 15)); // a date of Excel
    EXPECT_EQ(planned.change.posts.added[2].time, std::nullopt);
    for (qsizetype size = 512; size < bytes.size(); size += 512) {
        EXPECT_FALSE(plan({write(bytes.first(size), "cut.xls")})) << size;
    }
}

TEST_F(StatisticsImport, refuses_broken_and_foreign_files_with_their_names)
{
    const auto refusal = [this](const QByteArray &bytes, const char *name) {
        const auto planned = plan({write(bytes, name)});
        EXPECT_FALSE(planned) << name;
        EXPECT_TRUE(planned.error().file.startsWith(filePath(QString::fromUtf8(name)))) << name;
        return planned ? ErrorCode::Storage : planned.error().code;
    };
    EXPECT_EQ(refusal("PK\x03\x04 broken", "a.zip"), ErrorCode::MalformedFile);
    EXPECT_EQ(refusal("\x1F\x8B broken", "a.gz"), ErrorCode::MalformedFile);
    EXPECT_EQ(refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(4096, '\xFF'),
                      "a.xls"),
              ErrorCode::MalformedFile);
    EXPECT_EQ(refusal("hello", "a.txt"), ErrorCode::UnknownExport);
    EXPECT_EQ(refusal(header + "1,\"open\n", "open.csv"), ErrorCode::MalformedFile);
    EXPECT_THAT(plan({filePath(QStringLiteral("none.csv"))}), FailsWith(ErrorCode::FileNotFound));
    EXPECT_THAT(plan({filePath({})}), FailsWith(ErrorCode::CannotRead));
}

TEST_F(StatisticsImport, can_be_stopped)
{
    const QString path = write(header + row(nightId, "Bonjour", 120));
    EXPECT_THAT(plan({path}, [](double) { return false; }), FailsWith(ErrorCode::Cancelled));
}

} // namespace semainier::test
