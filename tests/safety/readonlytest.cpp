// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/backup.h"
#include "core/planner/restore.h"
#include "core/storage/database.h"
#include "tests/safety/unprivileged.h"
#include "tests/support/temporarycalendar.h"

#include <QDir>
#include <QSignalSpy>

namespace semainier::test {

/// A calendar of somebody else, whose file and folder can only be read.
class ReadOnlyCalendar : public TemporaryCalendar {
protected:
    void SetUp() override { m_post = add({.text = QStringLiteral("Bonjour")}); }
    void TearDown() override { allow(folder(), true); }

    [[nodiscard]] QString folder() const { return QFileInfo(calendarPath()).path(); }

    static void allow(const QString &path, bool writing)
    {
        auto permissions = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        if (QFileInfo(path).isDir()) {
            permissions |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        }
        if (writing) {
            permissions |= QFile::WriteOwner;
        }
        QFile::setPermissions(path, permissions);
    }

    /// Takes every right to write away, from the folder and from what is in it.
    void lock()
    {
        for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files)) {
            allow(file.filePath(), false);
        }
        allow(folder(), false);
    }

    /// Names and bytes of everything in the folder but the index of the log, which is no data.
    [[nodiscard]] QHash<QString, QByteArray> contents() const
    {
        QHash<QString, QByteArray> found;
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            found.insert(info.fileName(),
                         info.fileName().endsWith(QStringLiteral("-shm")) ? "" : file.readAll());
        }
        return found;
    }

    /// Opens and reads it, and finds that it refuses to be written.
    void expectReadable()
    {
        const auto planner = need(Planner::open(calendarPath(), clock()));
        EXPECT_TRUE(planner->isReadOnly());
        EXPECT_EQ(need(planner->posts().find(m_post.id)), m_post);
        EXPECT_EQ(need(planner->search().find(QStringLiteral("bonjour"), 9)),
                  std::vector{m_post.id});
        Change change{.action = {.verb = Verb::AddPost}};
        change.posts.added.push_back({.text = QStringLiteral("refusé")});
        EXPECT_THAT(planner->apply(change), FailsWith(ErrorCode::ReadOnly));
        EXPECT_THAT(planner->revert(HistoryId(1)), FailsWith(ErrorCode::ReadOnly));
    }

    Post m_post;
};

TEST_F(ReadOnlyCalendar, is_read_and_left_as_it_was)
{
    close();
    const auto before = contents();
    lock();
    asSomebodyElse([this] { expectReadable(); });
    EXPECT_EQ(contents(), before);
}

TEST_F(ReadOnlyCalendar, is_read_where_only_the_folder_is_locked)
{
    close();
    QFile::setPermissions(calendarPath(), QFile::permissions(calendarPath()) | QFile::WriteOther);
    allow(folder(), false);
    const auto before = contents();
    asSomebodyElse([this] { expectReadable(); });
    EXPECT_EQ(contents(), before);
}

TEST_F(ReadOnlyCalendar, is_read_where_only_the_file_is_locked)
{
    close();
    QFile::setPermissions(folder(),
                          QFile::permissions(folder()) | QFile::ReadOther | QFile::WriteOther
                              | QFile::ExeOther);
    allow(calendarPath(), false);
    const auto before = contents();
    // Nothing of the reader may stay beside it: the owner could not write to that.
    asSomebodyElse([this] { expectReadable(); });
    EXPECT_EQ(contents(), before);
}

TEST_F(ReadOnlyCalendar, is_read_with_the_log_of_a_crash_beside_it)
{
    // What a crash leaves: the file and its log, copied while the last change is only in the log.
    const QString copy = filePath(QStringLiteral("copie.semainier"));
    ASSERT_TRUE(QFile::copy(calendarPath(), copy));
    ASSERT_TRUE(
        QFile::copy(calendarPath() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    close();
    ASSERT_TRUE(QFile::remove(calendarPath()));
    ASSERT_TRUE(QFile::rename(copy, calendarPath()));
    ASSERT_TRUE(
        QFile::rename(copy + QStringLiteral("-wal"), calendarPath() + QStringLiteral("-wal")));
    const auto before = contents();
    lock();
    asSomebodyElse([this] { expectReadable(); });
    EXPECT_EQ(contents(), before);
}

TEST_F(ReadOnlyCalendar, is_read_while_its_owner_writes)
{
    allow(folder(), false);
    const Turn reader;
    const Turn owner;
    asSomebodyElse(
        [&, this] {
            const auto planner = need(Planner::open(calendarPath(), clock()));
            const QSignalSpy noticed(planner.get(), &Planner::changedElsewhere);
            EXPECT_EQ(need(planner->posts().count()), 1);
            reader.pass();
            owner.await();
            planner->notice();
            EXPECT_EQ(noticed.count(), 1);
            EXPECT_EQ(need(planner->posts().count()), 2);
        },
        [&, this] {
            reader.await();
            add({.text = QStringLiteral("Deuxième")});
            owner.pass();
        });
}

TEST_F(ReadOnlyCalendar, is_read_anew_after_its_owner_opened_and_closed_it)
{
    close();
    allow(folder(), false);
    const Turn reader;
    const Turn owner;
    asSomebodyElse(
        [&, this] {
            const auto planner = need(Planner::open(calendarPath(), clock()));
            const QSignalSpy noticed(planner.get(), &Planner::changedElsewhere);
            planner->notice();
            EXPECT_EQ(noticed.count(), 0);
            EXPECT_EQ(need(planner->posts().count()), 1);
            reader.pass();
            owner.await();
            planner->notice();
            EXPECT_EQ(noticed.count(), 1);
            EXPECT_EQ(need(planner->posts().count()), 2);
        },
        [&, this] {
            reader.await();
            allow(folder(), true);
            reopen();
            add({.text = QStringLiteral("Deuxième")});
            close();
            owner.pass();
        });
}

TEST_F(ReadOnlyCalendar, refuses_backups_and_restores_beside_it)
{
    const QString copy = need(backup::make(calendarPath(), BackupReason::Manual, clock())).path;
    close();
    const QString elsewhere = filePath(QStringLiteral("copie.semainier"));
    ASSERT_TRUE(QFile::copy(copy, elsewhere));
    ASSERT_TRUE(QDir(backup::folderOf(calendarPath())).removeRecursively());
    lock();
    asSomebodyElse([&, this] {
        const auto made = backup::make(calendarPath(), BackupReason::Manual, clock());
        ASSERT_FALSE(made);
        EXPECT_THAT(made.error().code, testing::AnyOf(ErrorCode::CannotWrite, ErrorCode::ReadOnly));
        const auto restored = restore(calendarPath(), elsewhere, clock());
        ASSERT_FALSE(restored);
        EXPECT_THAT(restored.error().code,
                    testing::AnyOf(ErrorCode::CannotWrite, ErrorCode::ReadOnly));
    });
}

TEST_F(ReadOnlyCalendar, that_may_not_even_be_read_says_so)
{
    close();
    QFile::setPermissions(folder(),
                          QFile::permissions(folder()) | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(calendarPath(), QFile::ReadOwner | QFile::WriteOwner);
    if (geteuid() != 0) {
        QFile::setPermissions(calendarPath(), {});
    }
    asSomebodyElse([this] {
        EXPECT_THAT(Planner::open(calendarPath(), clock()), FailsWith(ErrorCode::CannotRead));
    });
}

} // namespace semainier::test
