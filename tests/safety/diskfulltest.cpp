// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/postexport.h"
#include "core/planner/backup.h"
#include "core/planner/check.h"
#include "core/planner/restore.h"
#include "core/storage/database.h"
#include "tests/safety/filesize.h"
#include "tests/safety/ledger.h"
#include "tests/support/temporarycalendar.h"

#include <QDir>

#include <sys/mount.h>

namespace semainier::test {

namespace {

Change importOf(int posts, int size)
{
    static int number = 0;
    Change change{.action = {.verb = Verb::ImportSheet, .count = posts}};
    for (int i = 0; i < posts; ++i) {
        change.posts.added.push_back(
            {.uid = QStringLiteral("import-%1").arg(++number), .text = QString(size, u'x')});
    }
    return change;
}

MATCHER(FailsForWantOfSpace, "fails for want of space")
{
    return !arg
        && (arg.error().code == ErrorCode::DiskFull || arg.error().code == ErrorCode::CannotWrite);
}

/// A disk of two megabytes, where the system lets us have one.
class SmallDisk {
public:
    SmallDisk()
        : m_mounted(
              mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=2m")
              == 0)
    {
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted) {
            umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
        }
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

class FullDisk : public TemporaryCalendar {
protected:
    void SetUp() override { m_kept = add({.text = QStringLiteral("Gardé")}); }

    static void expectSound(Planner &planner)
    {
        EXPECT_EQ(need(check(planner.database())).faults, QStringList());
    }

    Post m_kept;
};

TEST_F(FullDisk, refuses_a_change_whole_and_takes_it_when_there_is_room_again)
{
    const Change large = importOf(500, 2000);
    const auto before = postsIn(planner());
    {
        const FileSizeLimit limit(200 * 1024);
        EXPECT_THAT(planner().apply(large), FailsForWantOfSpace());
        EXPECT_EQ(postsIn(planner()), before);
        EXPECT_THAT(planner().apply(large), FailsForWantOfSpace()) << "a second time";
    }
    reopen();
    EXPECT_EQ(postsIn(planner()), before);
    expectSound(planner());
    EXPECT_THAT(planner().apply(large), Succeeds());
    EXPECT_EQ(need(planner().posts().count()), 501);
    expectSound(planner());
}

TEST_F(FullDisk, keeps_the_open_planner_usable)
{
    need(planner().database().execute(QStringLiteral("PRAGMA max_page_count = 90")));
    EXPECT_THAT(planner().apply(importOf(500, 2000)), FailsWith(ErrorCode::DiskFull));
    EXPECT_EQ(need(planner().posts().count()), 1);
    Post edited = m_kept;
    edited.text = QStringLiteral("Encore là");
    Change change{.action = {}};
    change.posts.changed.push_back({m_kept, edited});
    EXPECT_THAT(planner().apply(change), Succeeds());
    need(planner().database().execute(QStringLiteral("PRAGMA max_page_count = 1000000")));
    EXPECT_THAT(planner().apply(importOf(500, 2000)), Succeeds());
    expectSound(planner());
}

TEST_F(FullDisk, leaves_no_half_backup)
{
    need(planner().apply(importOf(300, 2000)));
    {
        const FileSizeLimit limit(100 * 1024);
        EXPECT_THAT(backup::make(calendarPath(), BackupReason::Manual, clock()),
                    FailsForWantOfSpace());
    }
    EXPECT_TRUE(need(backup::list(calendarPath())).empty());
    EXPECT_TRUE(
        QDir(backup::folderOf(calendarPath())).entryList(QDir::Files | QDir::Hidden).isEmpty());
    EXPECT_THAT(backup::make(calendarPath(), BackupReason::Manual, clock()), Succeeds());
}

TEST_F(FullDisk, leaves_the_calendar_as_it_was_when_a_restore_finds_no_room)
{
    need(planner().apply(importOf(300, 2000)));
    const QString copy = need(backup::make(calendarPath(), BackupReason::Manual, clock())).path;
    const Post later = add({.text = QStringLiteral("Plus tard")});
    {
        const FileSizeLimit limit(100 * 1024);
        EXPECT_THAT(restore(calendarPath(), copy, clock()), FailsForWantOfSpace());
    }
    EXPECT_EQ(need(planner().posts().find(later.id)), later);
    expectSound(planner());
    EXPECT_THAT(restore(calendarPath(), copy, clock()), Succeeds());
}

TEST_F(FullDisk, leaves_the_older_sheet_when_an_export_finds_no_room)
{
    need(planner().apply(importOf(300, 2000)));
    const QString sheet = filePath(QStringLiteral("export.csv"));
    QFile older(sheet);
    ASSERT_TRUE(older.open(QIODevice::WriteOnly));
    older.write("uid;text");
    older.close();
    {
        const FileSizeLimit limit(100 * 1024);
        EXPECT_THAT(exportPosts(planner(), {}, SheetAudience::Merge, sheet, {}),
                    FailsForWantOfSpace());
    }
    ASSERT_TRUE(older.open(QIODevice::ReadOnly));
    EXPECT_EQ(older.readAll(), "uid;text");
    EXPECT_EQ(QDir(QFileInfo(sheet).path()).entryList({QStringLiteral("export*")}).size(), 1);
}

TEST_F(FullDisk, makes_no_half_calendar)
{
    const QString path = filePath(QStringLiteral("neuf.semainier"));
    {
        const FileSizeLimit limit(20 * 1024);
        EXPECT_THAT(Planner::create(path, QStringLiteral("Neuf"), clock()), FailsForWantOfSpace());
    }
    const QDir folder(QFileInfo(path).path());
    EXPECT_TRUE(folder.entryList({QStringLiteral("neuf*")}, QDir::Files).isEmpty());
}

TEST_F(FullDisk, is_survived_on_a_real_one)
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        GTEST_SKIP() << "mounting is not permitted here";
    }
    const QString path = disk.filePath(QStringLiteral("asso.semainier"));
    const auto calendar = need(Planner::create(path, QStringLiteral("Asso"), clock()));
    QFile ballast(disk.filePath(QStringLiteral("ballast")));
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
    ballast.write(QByteArray(300 * 1024, 'x'));
    ballast.close();
    Ledger::Posts confirmed;
    Result<HistoryId> written;
    while (written) {
        written = calendar->apply(importOf(20, 500));
        if (written) {
            confirmed = postsIn(*calendar);
        }
    }
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(confirmed.isEmpty());
    EXPECT_EQ(postsIn(*calendar), confirmed);
    EXPECT_THAT(backup::make(path, BackupReason::Manual, clock()), FailsForWantOfSpace());
    EXPECT_TRUE(ballast.remove());
    EXPECT_THAT(calendar->apply(importOf(20, 500)), Succeeds());
    expectSound(*calendar);
}

} // namespace semainier::test
