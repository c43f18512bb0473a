// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/header.h"
#include "tests/core/storage/emptydatabase.h"

namespace semainier::test {

class TransactionTest : public EmptyDatabase {
protected:
    void SetUp() override
    {
        need(database().execute(
            QStringLiteral("PRAGMA application_id = %1").arg(calendarApplicationId)));
        need(execute("CREATE TABLE thing (id INTEGER PRIMARY KEY)"));
        need(execute("PRAGMA wal_checkpoint")); // the header goes from the log into the file
    }
    Result<> insert() { return execute("INSERT INTO thing DEFAULT VALUES"); }
    qint64 count() { return number("SELECT count(*) FROM thing"); }
    std::unique_ptr<Database> another()
    {
        auto other = need(Database::open(database().path(), Database::Access::ReadWrite));
        need(other->execute(QStringLiteral("PRAGMA busy_timeout = 20")));
        return other;
    }
};

TEST_F(TransactionTest, keeps_what_was_committed)
{
    auto transaction = need(Transaction::begin(database()));
    need(insert());
    EXPECT_THAT(transaction.commit(), Succeeds());
    EXPECT_EQ(count(), 1);
}

TEST_F(TransactionTest, takes_everything_back_when_it_goes_out_of_scope)
{
    {
        const auto transaction = need(Transaction::begin(database()));
        need(insert());
        EXPECT_EQ(count(), 1);
    }
    EXPECT_EQ(count(), 0);
    EXPECT_THAT(Transaction::begin(database()), Succeeds()) << "nothing is left open";
}

TEST_F(TransactionTest, takes_everything_back_after_an_error_in_the_middle)
{
    {
        const auto transaction = need(Transaction::begin(database()));
        need(insert());
        EXPECT_FALSE(execute("INSERT INTO thing (id) VALUES (1)"));
    }
    EXPECT_EQ(count(), 0);
}

TEST_F(TransactionTest, shuts_other_writers_out_from_its_beginning)
{
    const auto other = another();
    {
        const auto transaction = need(Transaction::begin(database()));
        EXPECT_THAT(Transaction::begin(*other), FailsWith(ErrorCode::Busy));
    }
    EXPECT_THAT(Transaction::begin(*other), Succeeds());
}

TEST_F(TransactionTest, leaves_the_connection_usable_when_the_commit_is_refused)
{
    // With the classic journal a reader in the middle of its rows holds up the commit.
    need(execute("PRAGMA journal_mode = DELETE"));
    need(insert());
    need(insert());
    const auto other = another();
    need(execute("PRAGMA busy_timeout = 20"));
    Statement &rows = other->statement(QStringLiteral("SELECT id FROM thing"));
    need(rows.run());
    ASSERT_TRUE(rows.next());
    {
        auto transaction = need(Transaction::begin(database()));
        need(insert());
        EXPECT_THAT(transaction.commit(), FailsWith(ErrorCode::Busy));
    }
    need(rows.finish());
    EXPECT_EQ(count(), 2);
    auto transaction = need(Transaction::begin(database()));
    need(insert());
    EXPECT_THAT(transaction.commit(), Succeeds());
    EXPECT_EQ(count(), 3);
}

} // namespace semainier::test
