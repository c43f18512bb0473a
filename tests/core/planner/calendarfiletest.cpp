// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/calendarfile.h"

#include "core/planner/backup.h"
#include "tests/support/temporarycalendar.h"

#include <QDir>

#include <random>

namespace semainier::test {

class CalendarFileTest : public TemporaryCalendar {
protected:
    void SetUp() override
    {
        for (int i = 0; i < 100; ++i) {
            add({.text = QString(300, QChar(u'a' + i % 26)), .day = QDate(2026, 11, 18)});
        }
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QHash<QString, QByteArray> filesBeside(const QString &path)
    {
        QHash<QString, QByteArray> found;
        const QFileInfo file(path);
        for (const QFileInfo &info :
             file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden)) {
            if (!info.fileName().endsWith(QStringLiteral("-shm"))) {
                found.insert(info.fileName(), bytes(info.filePath()));
            }
        }
        return found;
    }
    Result<std::unique_ptr<Planner>> open(const QString &path)
    {
        return Planner::open(path, clock());
    }

    /// Writes these bytes and opens them: the error, after which not a byte may be different.
    ErrorCode errorOf(const QByteArray &content)
    {
        const QString path = filePath(QStringLiteral("essai.semainier"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto opened = open(path);
        EXPECT_FALSE(opened) << "opened";
        EXPECT_EQ(filesBeside(path),
                  (QHash{std::pair{QStringLiteral("essai.semainier"), content}}));
        if (!opened) {
            EXPECT_EQ(opened.error().file, path);
        }
        return opened ? ErrorCode::Storage : opened.error().code;
    }
};

TEST_F(CalendarFileTest, refuses_what_is_no_calendar_and_leaves_it)
{
    EXPECT_EQ(errorOf({}), ErrorCode::NotACalendar);
    EXPECT_EQ(errorOf("date;heure;texte\n2026-11-18;9h;Bonjour\n"), ErrorCode::NotACalendar);
    EXPECT_EQ(errorOf(QByteArray(100'000, '\0')), ErrorCode::NotACalendar);
    EXPECT_EQ(errorOf("SQLite format 3"), ErrorCode::NotACalendar);
    std::mt19937 random(1);
    QByteArray noise(50'000, Qt::Uninitialized);
    std::ranges::generate(noise, [&random] { return static_cast<char>(random()); });
    EXPECT_EQ(errorOf(noise), ErrorCode::NotACalendar);
    EXPECT_THAT(open(filePath(QStringLiteral("absent"))), FailsWith(ErrorCode::FileNotFound));
    EXPECT_THAT(open(QFileInfo(calendarPath()).path()), FailsWith(ErrorCode::IsFolder));
}

TEST_F(CalendarFileTest, refuses_a_database_of_another_program)
{
    const QString path = filePath(QStringLiteral("autre.db"));
    need(need(Database::createEmpty(path))->execute(QStringLiteral("CREATE TABLE a (b)")));
    EXPECT_THAT(open(path), FailsWith(ErrorCode::NotACalendar));
}

TEST_F(CalendarFileTest, says_that_a_truncated_calendar_is_damaged_and_leaves_it)
{
    close();
    const QByteArray whole = bytes(calendarPath());
    for (const qsizetype size :
         {whole.size() - 1, whole.size() / 2, qsizetype{4096 * 3}, qsizetype{4096}, qsizetype{2000},
          qsizetype{512}, qsizetype{100}}) {
        EXPECT_EQ(errorOf(whole.left(size)), ErrorCode::Damaged) << size;
    }
    for (const qsizetype size : {99, 50, 1}) {
        EXPECT_EQ(errorOf(whole.left(size)), ErrorCode::NotACalendar) << size;
    }
}

TEST_F(CalendarFileTest, says_that_random_bytes_behind_the_header_are_damage)
{
    close();
    QByteArray content = bytes(calendarPath());
    std::mt19937 random(2);
    std::generate(content.begin() + 100, content.end(),
                  [&random] { return static_cast<char>(random()); });
    EXPECT_EQ(errorOf(content), ErrorCode::Damaged);
}

TEST_F(CalendarFileTest, finds_garbage_in_the_middle_while_reading_and_leaves_it)
{
    const qint64 page = need(planner().database().number(
        QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'post'")));
    const qint64 pageSize = need(planner().database().number(QStringLiteral("PRAGMA page_size")));
    close();
    QByteArray content = bytes(calendarPath());
    // The schema stays readable; the head of the table of posts is lost.
    content.replace((page - 1) * pageSize, 100, QByteArray(100, '\x5a'));
    QFile file(calendarPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    {
        const auto planner = need(open(calendarPath()));
        EXPECT_THAT(planner->posts().inRange({}), FailsWith(ErrorCode::Damaged));
    }
    EXPECT_EQ(bytes(calendarPath()), content);
}

TEST_F(CalendarFileTest, refuses_a_newer_calendar_and_leaves_it)
{
    need(planner().database().execute(QStringLiteral("PRAGMA user_version = 999")));
    close();
    const auto before = filesBeside(calendarPath());
    const auto opened = open(calendarPath());
    EXPECT_THAT(opened, FailsWith(ErrorCode::NewerFile));
    EXPECT_EQ(opened.error().detail, QStringLiteral("999"));
    EXPECT_THAT(backup::make(calendarPath(), BackupReason::Manual, clock()),
                FailsWith(ErrorCode::NewerFile));
    EXPECT_EQ(filesBeside(calendarPath()), before);
}

TEST_F(CalendarFileTest, refuses_a_newer_calendar_whose_version_is_still_in_the_log)
{
    need(planner().database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    need(planner().database().execute(QStringLiteral("PRAGMA user_version = 999")));
    const QString copy = filePath(QStringLiteral("copie.semainier"));
    ASSERT_TRUE(QFile::copy(calendarPath(), copy));
    ASSERT_TRUE(
        QFile::copy(calendarPath() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const auto before = filesBeside(copy);
    EXPECT_THAT(open(copy), FailsWith(ErrorCode::NewerFile));
    EXPECT_EQ(filesBeside(copy), before);
}

TEST_F(CalendarFileTest, recovers_the_log_of_a_crash)
{
    const QString copy = filePath(QStringLiteral("copie.semainier"));
    ASSERT_TRUE(QFile::copy(calendarPath(), copy));
    ASSERT_TRUE(
        QFile::copy(calendarPath() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    EXPECT_EQ(need(need(open(copy))->posts().count()), 100);
    EXPECT_EQ(filesBeside(copy).size(), 1) << "closing tidies up";
}

TEST_F(CalendarFileTest, never_creates_over_something)
{
    const QByteArray before = bytes(calendarPath());
    EXPECT_THAT(Planner::create(calendarPath(), QStringLiteral("X"), clock()),
                FailsWith(ErrorCode::FileExists));
    EXPECT_EQ(bytes(calendarPath()), before);
    EXPECT_THAT(Planner::create(filePath(QStringLiteral("absent/a.semainier")), QStringLiteral("X"),
                                clock()),
                FailsWith(ErrorCode::CannotWrite));
}

TEST_F(CalendarFileTest, a_new_calendar_has_nothing_of_a_deleted_one_of_the_same_name)
{
    const QString path = filePath(QStringLiteral("autre.semainier"));
    const QByteArray log = bytes(calendarPath() + QStringLiteral("-wal"));
    ASSERT_FALSE(log.isEmpty());
    ASSERT_TRUE(
        QFile::copy(calendarPath() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    const auto created = need(Planner::create(path, QStringLiteral("X"), clock()));
    EXPECT_EQ(need(created->posts().count()), 0);
    const QDir folder = QFileInfo(path).dir();
    const QStringList kept =
        folder.entryList({QStringLiteral("autre.semainier.deleted-*-wal")}, QDir::Files);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(bytes(folder.filePath(kept.front())), log);
}

TEST_F(CalendarFileTest, confirms_nothing_once_its_file_is_gone_or_replaced)
{
    Change change{.action = {.verb = Verb::AddPost}};
    change.posts.added.push_back({.text = QStringLiteral("perdu ?")});
    const QString moved = filePath(QStringLiteral("ailleurs.semainier"));
    ASSERT_TRUE(QFile::rename(calendarPath(), moved));
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::FileNotFound));
    ASSERT_TRUE(QFile::copy(moved, calendarPath()));
    EXPECT_THAT(planner().apply(change), FailsWith(ErrorCode::Replaced));
    ASSERT_TRUE(QFile::remove(calendarPath()));
    ASSERT_TRUE(QFile::rename(moved, calendarPath()));
    EXPECT_THAT(planner().apply(change), Succeeds()) << "the very file is back";
}

TEST_F(CalendarFileTest, is_one_calendar_by_whatever_link_it_is_opened)
{
    const QString link = filePath(QStringLiteral("lien.semainier"));
    ASSERT_TRUE(QFile::link(calendarPath(), link));
    const auto linked = need(open(link));
    EXPECT_EQ(need(linked->posts().count()), 100);
    EXPECT_EQ(backup::folderOf(link), backup::folderOf(calendarPath()));
}

namespace {

/// The whole schema, one line for each part of it.
QStringList schemaOf(Database &database)
{
    Statement &rows = database.statement(QStringLiteral(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"));
    need(rows.run());
    QStringList parts;
    while (rows.next()) {
        parts << rows.text(0);
    }
    need(rows.finish());
    return parts;
}

} // namespace

TEST(ReleasedVersions, still_open)
{
    const FixedClock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("version-1.semainier"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(TEST_DATA "/version-1.semainier"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto planner = need(Planner::open(path, clock));
    EXPECT_EQ(need(planner->database().integrityFaults()), QStringList());
    // A script that was released is never edited: the next version gets a script of its own.
    const auto fresh = need(
        Planner::create(folder.filePath(QStringLiteral("neuf")), QStringLiteral("Neuf"), clock));
    EXPECT_EQ(schemaOf(planner->database()), schemaOf(fresh->database()));
    EXPECT_EQ(need(planner->settings().value(settings::calendarName)),
              QStringLiteral("Épicerie solidaire"));
    const auto posts = need(planner->posts().inRange({}));
    ASSERT_EQ(posts.size(), 1U);
    EXPECT_EQ(posts[0].kind, PostKind::VolunteerCall);
    EXPECT_FALSE(posts[0].kindProposed) << "somebody chose it";
    EXPECT_EQ(posts[0].status, PostStatus::Ready);
    EXPECT_EQ(posts[0].title, QStringLiteral("Collecte"));
    EXPECT_EQ(posts[0].text, QStringLiteral("Il nous faut 40 bénévoles 💚\nsamedi"));
    EXPECT_EQ(posts[0].day, QDate(2026, 11, 21));
    EXPECT_EQ(posts[0].time, TimeOfDay::fromHourMinute(8, 30));
    ASSERT_EQ(posts[0].publications.size(), 1U);
    EXPECT_EQ(posts[0].publications[0].text, QStringLiteral("Texte propre"));
    ASSERT_EQ(posts[0].attachments.size(), 1U);
    EXPECT_EQ(posts[0].attachments[0].alternativeText, QStringLiteral("L’affiche"));
    EXPECT_EQ(posts[0].event, EventNeed());
    EXPECT_EQ(posts[0].remarks, QString());
    EXPECT_EQ(need(planner->search().find(QStringLiteral("benevoles"), 9)).size(), 1U);
    // The history of the old version can still be undone.
    EXPECT_THAT(planner->revert(need(planner->history().latest(1)).front().id), Succeeds());
    EXPECT_EQ(need(planner->posts().count()), 0);
}

} // namespace semainier::test
