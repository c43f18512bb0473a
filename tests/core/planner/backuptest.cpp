// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/backup.h"

#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"

#include <QDir>

#include <atomic>
#include <thread>

namespace semainier::test {

namespace {

Backup backupAt(const QDateTime &at, BackupReason reason = BackupReason::Daily)
{
    return {.path = at.toString(Qt::ISODate), .at = at, .reason = reason};
}

} // namespace

class BackupTest : public TemporaryCalendar {
protected:
    std::vector<Backup> list() { return need(backup::list(calendarPath())); }
    QString folder() const { return filePath(QStringLiteral("asso.backups")); }
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void nextDay() { clock().advanceSeconds(24LL * 3600); }
};

TEST_F(BackupTest, is_named_by_its_moment_and_reason)
{
    add({.text = QStringLiteral("Bonjour")});
    const Backup made = need(backup::make(calendarPath(), BackupReason::Manual, clock()));
    EXPECT_EQ(made.path, folder() + QStringLiteral("/2026-11-18_100000_manual.semainier"));
    EXPECT_EQ(made.at, clock().now());
    EXPECT_EQ(made.reason, BackupReason::Manual);
    EXPECT_EQ(list(), std::vector{made});
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(BackupTest, holds_what_the_calendar_held)
{
    const Post post = add({.title = QStringLiteral("Avant"), .text = QStringLiteral("💚 l’été")});
    const Backup made = need(backup::make(calendarPath(), BackupReason::Manual, clock()));
    add({.text = QStringLiteral("Après")});
    const auto copy = need(Planner::open(made.path, clock()));
    EXPECT_EQ(need(copy->posts().find(post.id)), post);
    EXPECT_EQ(need(copy->posts().count()), 1);
}

TEST_F(BackupTest, is_described_by_what_it_holds)
{
    EXPECT_EQ(need(backup::contentOf(calendarPath())), CalendarContent());
    addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    add({.text = QStringLiteral("Un jour")});
    add({.text = QStringLiteral("b"), .day = QDate(2026, 12, 24)});
    add({.text = QStringLiteral("a"), .day = QDate(2026, 1, 2)});
    const Backup made = need(backup::make(calendarPath(), BackupReason::Manual, clock()));
    add({.text = QStringLiteral("Après")});
    const CalendarContent content = need(backup::contentOf(made.path));
    EXPECT_EQ(content.posts, 3);
    EXPECT_EQ(content.undated, 1);
    EXPECT_EQ(content.accounts, 1);
    EXPECT_EQ(content.days, (DateRange{QDate(2026, 1, 2), QDate(2026, 12, 24)}));
    EXPECT_EQ(need(backup::contentOf(calendarPath())).posts, 4);

    write(made.path, "no calendar");
    EXPECT_THAT(backup::contentOf(made.path), FailsWith(ErrorCode::NotACalendar));
}

TEST_F(BackupTest, takes_the_next_second_when_two_are_made_at_once)
{
    add({.text = QStringLiteral("Bonjour")});
    need(backup::make(calendarPath(), BackupReason::Manual, clock()));
    const Backup second = need(backup::make(calendarPath(), BackupReason::Manual, clock()));
    EXPECT_EQ(second.at, clock().now().addSecs(1));
    EXPECT_EQ(list().size(), 2U);
}

TEST_F(BackupTest, is_made_once_a_day_and_only_after_a_change)
{
    EXPECT_FALSE(need(backup::makeDailyIfDue(calendarPath(), clock()))) << "nothing to keep yet";
    add({.text = QStringLiteral("Un")});
    EXPECT_TRUE(need(backup::makeDailyIfDue(calendarPath(), clock())));
    add({.text = QStringLiteral("Deux")});
    EXPECT_FALSE(need(backup::makeDailyIfDue(calendarPath(), clock()))) << "one today already";
    nextDay();
    EXPECT_TRUE(need(backup::makeDailyIfDue(calendarPath(), clock())));
    nextDay();
    EXPECT_FALSE(need(backup::makeDailyIfDue(calendarPath(), clock()))) << "nothing changed";
}

TEST_F(BackupTest, counts_more_typing_in_the_same_entry_as_a_change)
{
    const Post post = add({.text = QStringLiteral("A")});
    Post typed = post;
    typed.text = QStringLiteral("AB");
    Change change{.action = {}, .typing = true};
    change.posts.changed.push_back({post, typed});
    need(planner().apply(change));
    EXPECT_TRUE(need(backup::makeDailyIfDue(calendarPath(), clock())));
    Post more = typed;
    more.text = QStringLiteral("ABC");
    change.posts.changed = {{typed, more}};
    need(planner().apply(change));
    nextDay();
    EXPECT_TRUE(need(backup::makeDailyIfDue(calendarPath(), clock())));
}

TEST_F(BackupTest, leaves_foreign_files_in_its_folder_alone)
{
    add({.text = QStringLiteral("Bonjour")});
    need(backup::make(calendarPath(), BackupReason::Daily, clock()));
    const QStringList foreign{
        QStringLiteral("notes.txt"), QStringLiteral("2026-01-01_000000_other.semainier"),
        QStringLiteral("2026-13-01_000000_daily.semainier"), QStringLiteral("a.semainier")};
    for (const QString &name : foreign) {
        write(folder() + u'/' + name, "x");
    }
    for (int day = 0; day < 30; ++day) {
        nextDay();
        need(backup::make(calendarPath(), BackupReason::Daily, clock()));
    }
    for (const QString &name : foreign) {
        EXPECT_TRUE(QFile::exists(folder() + u'/' + name)) << testing::PrintToString(name);
    }
    EXPECT_EQ(list().size(), 14U) << "10 days, 3 weeks and 1 month before them";
}

TEST_F(BackupTest, offers_the_newest_sound_one)
{
    add({.text = QStringLiteral("Un")});
    EXPECT_FALSE(need(backup::newestGood(calendarPath())));
    const Backup good = need(backup::make(calendarPath(), BackupReason::Daily, clock()));
    for (const char *name :
         {"2026-11-19_100000_daily", "2026-11-20_100000_daily", "2026-11-21_100000_daily"}) {
        QFile::copy(good.path,
                    folder() + u'/' + QString::fromLatin1(name) + QStringLiteral(".semainier"));
    }
    QFile truncated(folder() + QStringLiteral("/2026-11-19_100000_daily.semainier"));
    ASSERT_TRUE(truncated.resize(truncated.size() / 2));
    write(folder() + QStringLiteral("/2026-11-20_100000_daily.semainier"), "not a calendar");
    write(folder() + QStringLiteral("/2026-11-21_100000_daily.semainier"), "");
    EXPECT_EQ(need(backup::newestGood(calendarPath())), good);
}

TEST_F(BackupTest, is_not_made_of_a_damaged_calendar)
{
    add({.text = QStringLiteral("Un")});
    close();
    QFile file(calendarPath());
    ASSERT_TRUE(file.resize(file.size() / 2));
    EXPECT_THAT(backup::make(calendarPath(), BackupReason::Daily, clock()),
                FailsWith(ErrorCode::Damaged));
    EXPECT_TRUE(list().empty());
    EXPECT_TRUE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(BackupTest, names_the_calendar_when_a_page_of_it_is_damaged)
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
    const auto made = backup::make(calendarPath(), BackupReason::Daily, clock());
    ASSERT_THAT(made, FailsWith(ErrorCode::Damaged));
    EXPECT_EQ(made.error().file, calendarPath());
}

TEST_F(BackupTest, of_the_day_is_made_once_however_many_programs_open_the_calendar)
{
    add({.text = QStringLiteral("Bonjour")});
    std::atomic<int> made = 0;
    {
        std::vector<std::jthread> programs;
        for (int i = 0; i < 8; ++i) {
            programs.emplace_back([&made, path = calendarPath(), i] {
                FixedClock clock;
                clock.advanceSeconds(i);
                made += need(backup::makeDailyIfDue(path, clock)).has_value() ? 1 : 0;
            });
        }
    }
    EXPECT_EQ(made, 1);
    EXPECT_EQ(list().size(), 1U);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(BackupTest, of_the_day_takes_no_other_second)
{
    add({.text = QStringLiteral("Bonjour")});
    const Backup first = need(backup::make(calendarPath(), BackupReason::Daily, clock()));
    EXPECT_EQ(need(backup::make(calendarPath(), BackupReason::Daily, clock())), first);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(BackupRetention, keeps_the_newest_of_10_days_8_weeks_and_12_months)
{
    std::vector<Backup> backups;
    const QDate today(2026, 11, 18);
    for (int day = 0; day < 800; ++day) {
        backups.push_back(backupAt(QDateTime(today.addDays(-day), QTime(9, 0))));
        backups.push_back(backupAt(QDateTime(today.addDays(-day), QTime(8, 0))));
    }
    const auto removed = backup::superseded(backups, today);
    std::vector<QDateTime> kept;
    for (const Backup &backup : backups) {
        if (std::ranges::find(removed, backup) == removed.end()) {
            kept.push_back(backup.at);
        }
    }
    std::vector<QDateTime> expected;
    const auto at = [](int year, int month, int day, int hour = 9) {
        return QDateTime(QDate(year, month, day), QTime(hour, 0));
    };
    expected = {at(2026, 11, 18), at(2026, 11, 18, 8), at(2026, 11, 17), at(2026, 11, 17, 8)};
    for (int day = 16; day >= 9; --day) {
        expected.push_back(at(2026, 11, day));
    }
    // Sundays end the weeks before: this week and the last one are among the ten days.
    for (const QDate sunday :
         {QDate(2026, 11, 8), QDate(2026, 11, 1), QDate(2026, 10, 31), QDate(2026, 10, 25),
          QDate(2026, 10, 18), QDate(2026, 10, 11), QDate(2026, 10, 4), QDate(2026, 9, 30)}) {
        expected.push_back(QDateTime(sunday, QTime(9, 0)));
    }
    for (const auto &[year, month, day] : {std::tuple{2026, 8, 31},
                                           {2026, 7, 31},
                                           {2026, 6, 30},
                                           {2026, 5, 31},
                                           {2026, 4, 30},
                                           {2026, 3, 31},
                                           {2026, 2, 28},
                                           {2026, 1, 31},
                                           {2025, 12, 31}}) {
        expected.push_back(at(year, month, day));
    }
    EXPECT_EQ(kept, expected);
}

TEST(BackupRetention, keeps_for_ten_days_what_a_mistaken_restore_replaced)
{
    const QDate today(2026, 11, 18);
    const QDateTime morning = today.addDays(-5).startOfDay();
    const std::vector backups{backupAt(morning, BackupReason::Restore),
                              backupAt(morning.addSecs(60), BackupReason::Restore),
                              backupAt(morning.addSecs(120))};
    EXPECT_TRUE(backup::superseded(backups, today).empty());
    EXPECT_EQ(backup::superseded(backups, today.addDays(5)).size(), 2U);
}

TEST(BackupRetention, keeps_old_backups_of_a_calendar_that_is_seldom_opened)
{
    const std::vector backups{backupAt(QDateTime(QDate(2021, 1, 1), QTime(9, 0))),
                              backupAt(QDateTime(QDate(2024, 1, 1), QTime(9, 0)))};
    EXPECT_TRUE(backup::superseded(backups, QDate(2026, 11, 18)).empty());
}

} // namespace semainier::test
