// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/restore.h"

#include "core/planner/backup.h"
#include "core/planner/check.h"
#include "core/storage/database.h"
#include "core/storage/filesystem.h"
#include "tests/support/temporarycalendar.h"

#include <QDir>
#include <QSignalSpy>

namespace semainier::test {

/// A calendar with one post, a backup of it, and one more post since.
class RestoreTest : public TemporaryCalendar {
protected:
    void SetUp() override
    {
        const Account account =
            addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso@piaille.fr"));
        m_first =
            add({.title = QStringLiteral("Avant"),
                 .text = QStringLiteral("Il nous faut 40 bénévoles"),
                 .publications = {{.account = account.id, .text = QStringLiteral("À nous")}}});
        m_backup = need(backup::make(calendarPath(), BackupReason::Manual, clock())).path;
        m_second = add({.title = QStringLiteral("Après")});
    }

    Result<Restored> restoreIt() { return restore(calendarPath(), m_backup, clock()); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void overwrite(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    QStringList filesBeside()
    {
        return QDir(QFileInfo(calendarPath()).path()).entryList(QDir::Files | QDir::Hidden);
    }
    void expectFirstOnly()
    {
        EXPECT_EQ(need(planner().posts().find(m_first.id)), m_first);
        EXPECT_EQ(need(planner().posts().count()), 1);
        EXPECT_EQ(need(check(planner().database())).faults, QStringList());
        EXPECT_EQ(need(planner().search().find(QStringLiteral("benevoles"), 9)),
                  std::vector{m_first.id});
        EXPECT_TRUE(need(planner().search().find(QStringLiteral("apres"), 9)).empty());
    }

    Post m_first;
    Post m_second;
    QString m_backup;
};

TEST_F(RestoreTest, replaces_the_rows_of_a_calendar_that_stays_open)
{
    const QSignalSpy noticed(&planner(), &Planner::changedElsewhere);
    const Restored restored = need(restoreIt());
    planner().notice();
    EXPECT_EQ(noticed.count(), 1);
    expectFirstOnly();
    EXPECT_EQ(need(planner().history().latest(1)).front().action.verb, Verb::Restore);
    EXPECT_TRUE(restored.setAside.isEmpty());
    EXPECT_EQ(filesBeside().filter(QStringLiteral("restoring")), QStringList());
}

TEST_F(RestoreTest, can_be_taken_back_from_its_safety_backup)
{
    const Restored restored = need(restoreIt());
    need(restore(calendarPath(), restored.safetyBackup, clock()));
    EXPECT_EQ(need(planner().posts().find(m_second.id)), m_second);
    EXPECT_EQ(need(planner().posts().count()), 2);
}

TEST_F(RestoreTest, never_gives_a_row_number_again)
{
    need(restoreIt());
    const Post later = add({.title = QStringLiteral("Plus tard")});
    EXPECT_GT(later.id, m_second.id);
}

TEST_F(RestoreTest, sets_a_damaged_calendar_aside_and_puts_a_sound_one_in_its_place)
{
    close();
    QFile file(calendarPath());
    ASSERT_TRUE(file.resize(file.size() / 2));
    const QByteArray damaged = bytes(calendarPath());
    const Restored restored = need(restoreIt());
    EXPECT_TRUE(restored.safetyBackup.isEmpty());
    EXPECT_EQ(restored.setAside, calendarPath() + QStringLiteral(".damaged-2026-11-18_100000"));
    EXPECT_EQ(bytes(restored.setAside), damaged);
    reopen();
    expectFirstOnly();
}

TEST_F(RestoreTest, keeps_the_log_of_a_damaged_calendar_away_from_the_new_one)
{
    close();
    overwrite(calendarPath(), QByteArray(5000, 'x'));
    overwrite(calendarPath() + QStringLiteral("-wal"), "log");
    overwrite(calendarPath() + QStringLiteral("-journal"), "journal");
    const Restored restored = need(restoreIt());
    EXPECT_EQ(bytes(restored.setAside + QStringLiteral("-wal")), "log");
    EXPECT_EQ(bytes(restored.setAside + QStringLiteral("-journal")), "journal");
    reopen();
    expectFirstOnly();
}

TEST_F(RestoreTest, tells_a_window_that_has_the_damaged_file_open)
{
    const QString open = calendarPath();
    const auto other = need(Planner::open(open, clock()));
    const QSignalSpy replaced(other.get(), &Planner::replaced);
    const QString aside = filePath(QStringLiteral("old"));
    ASSERT_TRUE(QFile::rename(open, aside));
    overwrite(open, "nonsense");
    need(restoreIt());
    other->notice();
    other->notice();
    EXPECT_EQ(replaced.count(), 1);
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.text = QStringLiteral("perdu")});
    EXPECT_THAT(other->apply(change), FailsWith(ErrorCode::Replaced));
    reopen();
    expectFirstOnly();
}

TEST_F(RestoreTest, brings_back_a_calendar_that_was_deleted)
{
    close();
    ASSERT_TRUE(QFile::remove(calendarPath()));
    overwrite(calendarPath() + QStringLiteral("-journal"), "journal");
    EXPECT_EQ(need(restoreIt()), Restored{});
    EXPECT_FALSE(QFileInfo::exists(calendarPath() + QStringLiteral("-journal")));
    reopen();
    expectFirstOnly();
}

TEST_F(RestoreTest, refuses_a_bad_backup_and_leaves_the_calendar_alone)
{
    QFile file(m_backup);
    ASSERT_TRUE(file.resize(file.size() / 2));
    EXPECT_THAT(restoreIt(), FailsWith(ErrorCode::Damaged));
    overwrite(m_backup, "date;texte\n");
    EXPECT_THAT(restoreIt(), FailsWith(ErrorCode::NotACalendar));
    ASSERT_TRUE(QFile::remove(m_backup));
    EXPECT_THAT(restoreIt(), FailsWith(ErrorCode::FileNotFound));
    EXPECT_THAT(restore(calendarPath(), calendarPath(), clock()),
                FailsWith(ErrorCode::InvalidValue));
    EXPECT_EQ(need(planner().posts().count()), 2);
    EXPECT_EQ(filesBeside().filter(QStringLiteral("restoring")), QStringList());
    EXPECT_TRUE(need(backup::list(calendarPath())).empty());
}

TEST_F(RestoreTest, refuses_another_name_of_the_calendar)
{
    const QString link = filePath(QStringLiteral("link.semainier"));
    const QString hardLink = filePath(QStringLiteral("hardlink.semainier"));
    ASSERT_TRUE(QFile::link(calendarPath(), link));
    need(keepUnderName(calendarPath(), hardLink));
    for (const QString &other : {link, hardLink}) {
        EXPECT_THAT(restore(calendarPath(), other, clock()), FailsWith(ErrorCode::InvalidValue));
    }
    EXPECT_EQ(need(planner().posts().count()), 2);
}

TEST_F(RestoreTest, names_the_calendar_and_no_file_of_its_own_when_it_cannot_write)
{
    const QString absent = filePath(QStringLiteral("absent/asso.semainier"));
    const auto restored = restore(absent, m_backup, clock());
    ASSERT_THAT(restored, FailsWith(ErrorCode::CannotWrite));
    EXPECT_EQ(restored.error().file, absent);
}

TEST_F(RestoreTest, refuses_a_backup_of_a_newer_version)
{
    need(need(Database::open(m_backup, Database::Access::ReadWrite))
             ->execute(QStringLiteral("PRAGMA user_version = 999")));
    EXPECT_THAT(restoreIt(), FailsWith(ErrorCode::NewerFile));
    EXPECT_EQ(need(planner().posts().count()), 2);
}

} // namespace semainier::test
