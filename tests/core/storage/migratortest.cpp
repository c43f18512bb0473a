// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/header.h"
#include "tests/core/storage/emptydatabase.h"

namespace semainier::test {

class MigratorTest : public EmptyDatabase {
protected:
    /// Paths of scripts with these texts.
    QStringList scripts(const QStringList &texts)
    {
        QStringList paths;
        for (const QString &text : texts) {
            paths << filePath(QStringLiteral("%1.sql").arg(paths.size() + 1));
            QFile file(paths.back());
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
        return paths;
    }

    const QString m_first = QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)\n-- next\n"
                                           "CREATE TABLE b (a_id INTEGER REFERENCES a (id))");
    const QString m_second = QStringLiteral("ALTER TABLE a ADD COLUMN word TEXT\n-- next\n"
                                            "INSERT INTO a (word) VALUES ('x')");
};

TEST_F(MigratorTest, builds_the_schema_of_this_program)
{
    Migrator migrator(database());
    EXPECT_FALSE(need(migrator.isUpToDate()));
    EXPECT_THAT(migrator.migrate(), Succeeds());
    EXPECT_TRUE(need(migrator.isUpToDate()));
    EXPECT_EQ(need(migrator.currentVersion()), Migrator::latestVersion());
    EXPECT_EQ(number("PRAGMA application_id"), qint64{calendarApplicationId});
    EXPECT_EQ(need(database().integrityFaults()), QStringList());
}

TEST_F(MigratorTest, does_nothing_the_second_time)
{
    need(Migrator(database()).migrate());
    const qint64 schema = number("PRAGMA schema_version");
    EXPECT_THAT(Migrator(database()).migrate(), Succeeds());
    EXPECT_EQ(number("PRAGMA schema_version"), schema);
}

TEST_F(MigratorTest, runs_only_what_is_missing)
{
    need(Migrator(database(), scripts({m_first})).migrate());
    need(Migrator(database(), scripts({m_first, m_second})).migrate());
    EXPECT_EQ(number("SELECT count(*) FROM a"), 1);
    EXPECT_EQ(number("PRAGMA user_version"), 2);
}

TEST_F(MigratorTest, refuses_a_newer_file)
{
    need(execute("PRAGMA user_version = 3"));
    Migrator migrator(database(), scripts({m_first, m_second}));
    EXPECT_THAT(migrator.migrate(), FailsWith(ErrorCode::NewerFile));
    EXPECT_EQ(number("SELECT count(*) FROM sqlite_master"), 0);
}

TEST_F(MigratorTest, takes_a_failing_script_back_whole)
{
    const QString failing = m_second + QStringLiteral("\n-- next\nINSERT INTO absent VALUES (1)");
    EXPECT_FALSE(Migrator(database(), scripts({m_first, failing})).migrate());
    EXPECT_EQ(number("PRAGMA user_version"), 1) << "the first script stays";
    EXPECT_EQ(number("SELECT count(*) FROM a"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM pragma_table_info('a')"), 1);
    EXPECT_EQ(number("PRAGMA foreign_keys"), 1) << "the keys are guarded again";
}

TEST_F(MigratorTest, refuses_a_script_that_leaves_rows_pointing_nowhere)
{
    const QString stray = QStringLiteral("INSERT INTO b (a_id) VALUES (7)");
    EXPECT_THAT(Migrator(database(), scripts({m_first, stray})).migrate(),
                FailsWith(ErrorCode::Damaged));
    EXPECT_EQ(number("SELECT count(*) FROM b"), 0);
    EXPECT_EQ(number("PRAGMA user_version"), 1);
}

TEST_F(MigratorTest, brings_a_private_copy_up_to_date_and_leaves_the_file)
{
    need(Migrator(database(), scripts({m_first})).migrate());
    need(execute("PRAGMA wal_checkpoint")); // the header goes from the log into the file
    const auto copy = need(Database::openCopy(database().path()));
    EXPECT_THAT(Migrator(*copy, scripts({m_first, m_second})).migrate(), Succeeds());
    EXPECT_TRUE(copy->isReadOnly());
    EXPECT_EQ(need(copy->number(QStringLiteral("SELECT count(*) FROM a"))), 1);
    EXPECT_EQ(number("PRAGMA user_version"), 1);
}

} // namespace semainier::test
