// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/check.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

class CheckTest : public TemporaryCalendar { };

TEST_F(CheckTest, counts_what_a_sound_calendar_holds)
{
    const Account account = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    add({.day = QDate(2026, 11, 20), .publications = {{.account = account.id}}});
    add({.text = QStringLiteral("à dater")});
    Change change{.action = {.verb = Verb::ImportStatistics}};
    change.readings.added.push_back(
        {.publication = PublicationId(1), .readOn = QDate(2026, 11, 21)});
    change.exchangeCounts.added.push_back({.week = QDate(2026, 11, 16), .account = account.id});
    change.followerCounts.added.push_back(
        {.account = account.id, .readOn = QDate(2026, 11, 21), .followers = 12});
    change.profiles.added.push_back(
        {.name = QStringLiteral("Nous"), .percents = {{40, 20, 20, 20}}});
    need(planner().apply(change));
    EXPECT_EQ(need(check(planner().database())),
              (CheckReport{.schemaVersion = Migrator::latestVersion(),
                           .posts = 2,
                           .undated = 1,
                           .publications = 1,
                           .accounts = 1,
                           .profiles = 1,
                           .exchangeCounts = 1,
                           .readings = 1,
                           .followerCounts = 1,
                           .historyEntries = 4}));
}

TEST_F(CheckTest, counts_nothing_of_what_an_older_file_has_not)
{
    const QString old = filePath(QStringLiteral("old.semainier"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(TEST_DATA "/version-1.semainier"), old));
    const auto database = need(Database::open(old, Database::Access::ReadOnly));
    const CheckReport report = need(check(*database));
    EXPECT_TRUE(report.isSound());
    EXPECT_EQ(report.schemaVersion, 1);
    EXPECT_EQ(report.people, 0);
    EXPECT_EQ(report.readings, 0);
    EXPECT_EQ(report.followerCounts, 0);
}

TEST_F(CheckTest, finds_rows_that_point_nowhere)
{
    add({.text = QStringLiteral("a")});
    need(planner().database().execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    need(planner().database().execute(QStringLiteral("UPDATE post SET objective_id = 77")));
    EXPECT_EQ(need(check(planner().database())).faults,
              QStringList{QStringLiteral("post 1: no such objective")});
}

TEST_F(CheckTest, finds_a_search_index_that_lags_behind)
{
    add({.text = QStringLiteral("a")});
    need(planner().database().execute(QStringLiteral("DROP TRIGGER post_search_update")));
    need(planner().database().execute(QStringLiteral("UPDATE post SET text = 'b'")));
    EXPECT_EQ(need(check(planner().database())).faults.size(), 1);
}

TEST_F(CheckTest, finds_values_that_mean_nothing)
{
    add({.text = QStringLiteral("a"), .day = QDate(2026, 11, 20)});
    need(planner().database().execute(
        QStringLiteral("UPDATE post SET kind = 'poem', status = 'lost', day = '2026-02-30'")));
    EXPECT_EQ(
        need(check(planner().database())).faults,
        (QStringList{QStringLiteral("post 1: kind “poem”"), QStringLiteral("post 1: status “lost”"),
                     QStringLiteral("post 1: day “2026-02-30”")}));
}

TEST_F(CheckTest, finds_a_file_that_says_no_version)
{
    need(planner().database().execute(QStringLiteral("PRAGMA user_version = 0")));
    EXPECT_EQ(need(check(planner().database())).faults,
              QStringList{QStringLiteral("user_version 0")});
}

TEST_F(CheckTest, reports_a_damaged_file_instead_of_failing)
{
    for (int i = 0; i < 200; ++i) {
        add({.text = QString(400, QChar(u'a' + i % 26))});
    }
    const qint64 page = need(planner().database().number(
        QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'post'")));
    const qint64 pageSize = need(planner().database().number(QStringLiteral("PRAGMA page_size")));
    close();
    QFile file(calendarPath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * pageSize);
    file.write(QByteArray(64, '\x5a'));
    file.close();
    const auto database = need(Database::open(calendarPath(), Database::Access::ReadWrite));
    EXPECT_FALSE(need(check(*database)).isSound());
}

} // namespace semainier::test
