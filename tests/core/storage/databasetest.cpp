// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/header.h"
#include "core/storage/migrator.h"
#include "tests/core/storage/emptydatabase.h"

namespace semainier::test {

namespace {

const QString addSetting =
    QStringLiteral("INSERT INTO setting (key, value) VALUES (hex(randomblob(8)), '')");
const QString countSettings = QStringLiteral("SELECT count(*) FROM setting");

} // namespace

class DatabaseTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.semainier")); }
    [[nodiscard]] QString log() const { return path() + QStringLiteral("-wal"); }

    void create()
    {
        const auto database = need(Database::createEmpty(path()));
        need(Migrator(*database).migrate());
    }
    Result<std::unique_ptr<Database>> open(Database::Disk disk = Database::Disk::Local,
                                           Database::Access access = Database::Access::ReadWrite)
    {
        return Database::open(path(), access, disk);
    }
    [[nodiscard]] bool hasWriteAheadLog() const { return need(readHeader(path())).writeAheadLog; }

    QTemporaryDir m_folder;
};

TEST_F(DatabaseTest, writes_ahead_on_a_disk_of_this_machine)
{
    create();
    EXPECT_TRUE(hasWriteAheadLog());
    EXPECT_FALSE(need(open())->isReadOnly());
    EXPECT_FALSE(QFile::exists(log())) << "closing tidies up";
}

TEST_F(DatabaseTest, leaves_the_write_ahead_log_on_a_network_disk_for_good)
{
    create();
    {
        const auto remote = need(open(Database::Disk::Network));
        EXPECT_FALSE(remote->isReadOnly());
        EXPECT_THAT(remote->execute(addSetting), Succeeds());
        const auto another = need(open(Database::Disk::Network));
        EXPECT_THAT(another->execute(addSetting), Succeeds());
        EXPECT_EQ(need(remote->number(countSettings)), 2);
    }
    EXPECT_FALSE(hasWriteAheadLog());
    const auto local = need(open());
    EXPECT_THAT(local->execute(addSetting), Succeeds());
    EXPECT_FALSE(hasWriteAheadLog()) << "the machine with the disk must not bring it back";
}

TEST_F(DatabaseTest, only_reads_over_the_network_what_the_other_machine_has_open)
{
    create();
    const auto local = need(open());
    need(local->execute(addSetting));
    const auto remote = need(open(Database::Disk::Network));
    EXPECT_TRUE(remote->isReadOnly());
    EXPECT_EQ(need(remote->number(countSettings)), 1);
    const qint64 before = need(remote->foreignChanges());
    need(local->execute(addSetting));
    EXPECT_NE(need(remote->foreignChanges()), before);
    EXPECT_EQ(need(remote->number(countSettings)), 2);
    EXPECT_TRUE(hasWriteAheadLog());
}

TEST_F(DatabaseTest, copies_what_is_committed)
{
    create();
    const auto database = need(open());
    need(database->execute(addSetting));
    const QString copy = m_folder.filePath(QStringLiteral("copie"));
    EXPECT_THAT(database->copyTo(copy), Succeeds());
    EXPECT_THAT(database->copyTo(copy), FailsWith(ErrorCode::FileExists));
    EXPECT_EQ(need(need(Database::open(copy, Database::Access::ReadOnly))->number(countSettings)),
              1);
    EXPECT_THAT(database->copyTo(m_folder.filePath(QStringLiteral("absent/copie"))),
                FailsWith(ErrorCode::CannotWrite));
}

TEST_F(DatabaseTest, counts_what_others_wrote_and_not_its_own)
{
    create();
    const auto database = need(open());
    const qint64 before = need(database->foreignChanges());
    need(database->execute(addSetting));
    EXPECT_EQ(need(database->foreignChanges()), before);
    need(need(open())->execute(addSetting));
    EXPECT_NE(need(database->foreignChanges()), before);
}

TEST_F(DatabaseTest, notices_that_its_file_was_replaced_or_removed)
{
    create();
    const auto database = need(open());
    EXPECT_TRUE(database->isStillAtPath());
    ASSERT_TRUE(QFile::rename(path(), path() + QStringLiteral(".old")));
    EXPECT_FALSE(database->isStillAtPath());
    ASSERT_TRUE(QFile::copy(path() + QStringLiteral(".old"), path()));
    EXPECT_FALSE(database->isStillAtPath());
}

TEST_F(DatabaseTest, opens_names_that_look_like_something_else)
{
    for (const char *name :
         {"l'été 100 % #1?.semainier", "file:x?mode=ro.semainier", "💚.semainier"}) {
        const QString odd = m_folder.filePath(QString::fromUtf8(name));
        need(Migrator(*need(Database::createEmpty(odd))).migrate());
        const auto database = need(Database::open(odd, Database::Access::ReadWrite));
        EXPECT_THAT(database->execute(addSetting), Succeeds()) << name;
        EXPECT_TRUE(QFile::exists(odd));
    }
}

} // namespace semainier::test
