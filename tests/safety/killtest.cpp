// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/backup.h"
#include "core/planner/check.h"
#include "core/storage/header.h"
#include "tests/safety/ledger.h"
#include "tests/support/temporarycalendar.h"

#include <QDir>
#include <QProcess>
#include <QSet>

#include <random>

namespace semainier::test {

namespace {

constexpr int kills = 200;
/// Each calendar sees this many kills; a small one is checked quickly.
constexpr int killsOfOneCalendar = 10;
/// Most writers are killed at most this many milliseconds after they began to write; every fifth
/// after its start, while it opens the calendar and recovers the log of the one before.
constexpr int longestLife = 100;
constexpr int patience = 60'000;

std::unique_ptr<QProcess> startWriter(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(SAFETY_WRITER), arguments);
    EXPECT_TRUE(process->waitForStarted(patience));
    return process;
}

} // namespace

class KilledWriter : public testing::Test {
protected:
    /// A new calendar in the folder of the test.
    QString newCalendar(int number)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.semainier").arg(number));
        need(Planner::create(path, QStringLiteral("Épicerie"), m_clock));
        return path;
    }

    /// A new calendar with this many posts.
    QString calendarOf(int number, int posts)
    {
        const QString path = newCalendar(number);
        Change change{.action = {.verb = Verb::ImportSheet, .count = posts}};
        for (int i = 0; i < posts; ++i) {
            change.posts.added.push_back({.text = QString(500, u'x')});
        }
        need(need(Planner::open(path, m_clock))->apply(change));
        return path;
    }

    static void killRestore(const QStringList &arguments, quint64 delay)
    {
        const auto process = startWriter(arguments);
        ASSERT_TRUE(process->waitForReadyRead(patience));
        process->waitForFinished(static_cast<int>(delay));
        ASSERT_EQ(process->state(), QProcess::Running) << process->readAll().toStdString();
        process->kill();
        ASSERT_TRUE(process->waitForFinished(patience));
    }

    void expectAsConfirmed(const QString &path, Ledger &ledger)
    {
        const auto planner = need(Planner::open(path, m_clock));
        EXPECT_EQ(ledger.settle(postsIn(*planner)), QString());
        EXPECT_EQ(need(check(planner->database())).faults, QStringList());
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
};

TEST_F(KilledWriter, loses_no_confirmed_change_in_200_kills)
{
    std::mt19937 random(20261118);
    int confirmed = 0;
    int interrupted = 0;
    for (int calendar = 0; calendar < kills / killsOfOneCalendar; ++calendar) {
        const QString path = newCalendar(calendar);
        Ledger ledger;
        for (int kill = 0; kill < killsOfOneCalendar && !HasFailure(); ++kill) {
            const auto writer =
                startWriter({path, QStringLiteral("w%1-").arg(kill), QString::number(random())});
            if (kill % 5 != 0) {
                ASSERT_TRUE(writer->waitForReadyRead(patience));
            }
            writer->waitForFinished(static_cast<int>(random() % longestLife));
            ASSERT_EQ(writer->state(), QProcess::Running) << writer->readAll().toStdString();
            writer->kill();
            ASSERT_TRUE(writer->waitForFinished(patience));
            ledger.read(writer->readAllStandardOutput());
            expectAsConfirmed(path, ledger);
        }
        confirmed += ledger.confirmed();
        interrupted += ledger.interrupted();
    }
    EXPECT_GT(confirmed, kills / 4) << "the writers were killed before they wrote";
    EXPECT_GT(interrupted, kills / 10) << "the writers were hardly ever killed while writing";
    RecordProperty("confirmed", confirmed);
    RecordProperty("interrupted", interrupted);
}

TEST_F(KilledWriter, leaves_the_old_calendar_or_the_new_one_in_the_middle_of_a_restore)
{
    const QString path = newCalendar(0);
    const std::array sources{calendarOf(1, 300), calendarOf(2, 200)};
    const QSet<qint64> whole{0, 300, 200}; // nothing yet, or one of the two
    std::mt19937 random(20261119);
    for (int kill = 0; kill < 30 && !HasFailure(); ++kill) {
        killRestore({path, QStringLiteral("--restore"), sources[0], sources[1]}, random() % 150);
        const auto planner = need(Planner::open(path, m_clock));
        EXPECT_TRUE(whole.contains(need(planner->posts().count())));
        EXPECT_EQ(need(check(planner->database())).faults, QStringList());
        QDir(backup::folderOf(path)).removeRecursively();
    }
}

TEST_F(KilledWriter, leaves_the_damaged_calendar_or_the_new_one_in_the_middle_of_a_restore)
{
    const QString source = calendarOf(1, 300);
    std::mt19937 random(20261120);
    for (int kill = 0; kill < 30 && !HasFailure(); ++kill) {
        const QString path = m_folder.filePath(QStringLiteral("d%1.semainier").arg(kill));
        const QByteArray damaged = "SQLite format 3";
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        killRestore({path, QStringLiteral("--restore"), source}, random() % 80);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "nothing stands at the path";
        if (file.readAll() == damaged) {
            continue;
        }
        file.close();
        const auto planner = need(Planner::open(path, m_clock));
        EXPECT_EQ(need(planner->posts().count()), 300);
        EXPECT_EQ(need(check(planner->database())).faults, QStringList());
    }
}

TEST_F(KilledWriter, keeps_the_changes_of_two_that_write_at_once)
{
    const QString path = newCalendar(1);
    std::vector<std::unique_ptr<QProcess>> writers;
    for (const auto *prefix : {"a", "b"}) {
        writers.push_back(startWriter(
            {path, QString::fromLatin1(prefix), QStringLiteral("7"), QStringLiteral("150")}));
    }
    Ledger::Posts expected;
    Ledger ledger;
    for (const auto &writer : writers) {
        ASSERT_TRUE(writer->waitForFinished(patience));
        const QByteArray output = writer->readAllStandardOutput();
        EXPECT_EQ(writer->exitCode(), 0) << output.right(200).toStdString();
        ledger.read(output);
    }
    EXPECT_GE(ledger.confirmed(), 300);
    expectAsConfirmed(path, ledger);
}

TEST_F(KilledWriter, leaves_the_other_writer_right)
{
    const QString path = newCalendar(1);
    const auto first =
        startWriter({path, QStringLiteral("a"), QStringLiteral("7"), QStringLiteral("100")});
    const auto second = startWriter({path, QStringLiteral("b"), QStringLiteral("8")});
    ASSERT_TRUE(first->waitForFinished(patience));
    second->kill();
    ASSERT_TRUE(second->waitForFinished(patience));
    const QByteArray output = first->readAllStandardOutput();
    EXPECT_EQ(first->exitCode(), 0) << output.right(200).toStdString();
    Ledger ledger;
    ledger.read(output);
    ledger.read(second->readAllStandardOutput());
    expectAsConfirmed(path, ledger);
}

TEST_F(KilledWriter, does_not_lose_the_log_of_a_window_that_looked_at_the_header)
{
    const QString path = newCalendar(1);
    const auto planner = need(Planner::open(path, m_clock));
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.text = QStringLiteral("un")});
    need(planner->apply(change));
    // Reading the header opens and closes the file, which must not drop our locks: another program
    // that is the last one to close the file takes the log away.
    need(readHeader(path));
    const auto other =
        startWriter({path, QStringLiteral("b"), QStringLiteral("1"), QStringLiteral("0")});
    ASSERT_TRUE(other->waitForFinished(patience));
    EXPECT_EQ(other->exitCode(), 0);
    EXPECT_TRUE(QFile::exists(path + QStringLiteral("-wal")));
    need(planner->apply(change));
    EXPECT_EQ(need(need(Planner::open(path, m_clock))->posts().count()), 2);
}

} // namespace semainier::test
