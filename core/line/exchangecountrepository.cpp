// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/exchangecountrepository.h"

#include "core/base/isodate.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectOfWeek = QStringLiteral(R"(
    SELECT id, week, account_id, replies, mentions, reposts
    FROM exchange_count WHERE week = ? ORDER BY account_id)");
const QString selectOfAccount = QStringLiteral(R"(
    SELECT id, week, account_id, replies, mentions, reposts
    FROM exchange_count WHERE account_id = ? ORDER BY week)");
const QString selectOne = QStringLiteral(R"(
    SELECT id, week, account_id, replies, mentions, reposts FROM exchange_count WHERE id = ?)");
const QString selectByWeekAndAccount = QStringLiteral(R"(
    SELECT id, week, account_id, replies, mentions, reposts
    FROM exchange_count WHERE week = ? AND account_id = ?)");
const QString sumPerMonth = QStringLiteral(R"(
    SELECT substr(week, 1, 7) || '-01' AS month, sum(replies + mentions + reposts)
    FROM exchange_count WHERE week BETWEEN ? AND ? GROUP BY month ORDER BY month)");
const QString sumPerMonthOfAccount = QStringLiteral(R"(
    SELECT substr(week, 1, 7) || '-01' AS month, sum(replies + mentions + reposts)
    FROM exchange_count WHERE week BETWEEN ? AND ? AND account_id = ?
    GROUP BY month ORDER BY month)");
const QString insertRow = QStringLiteral(R"(
    INSERT INTO exchange_count (id, week, account_id, replies, mentions, reposts)
    VALUES (?, ?, ?, ?, ?, ?))");
const QString updateRow = QStringLiteral(R"(
    UPDATE exchange_count SET week = ?, account_id = ?, replies = ?, mentions = ?, reposts = ?
    WHERE id = ?)");
const QString deleteRow = QStringLiteral("DELETE FROM exchange_count WHERE id = ?");

ExchangeCount readCount(const Statement &row)
{
    return {.id = row.id<ExchangeCount>(0),
            .week = row.date(1),
            .account = row.id<Account>(2),
            .replies = static_cast<int>(row.integer(3)),
            .mentions = static_cast<int>(row.integer(4)),
            .reposts = static_cast<int>(row.integer(5))};
}

Result<std::vector<ExchangeCount>> readAll(Statement &rows)
{
    std::vector<ExchangeCount> counts;
    while (rows.next()) {
        counts.push_back(readCount(rows));
    }
    SEM_CHECK(rows.finish());
    return counts;
}

Result<std::optional<ExchangeCount>> readOne(Statement &rows)
{
    SEM_TRY(const auto counts, readAll(rows));
    return counts.empty() ? std::nullopt : std::optional(counts.front());
}

Result<> validate(const ExchangeCount &count)
{
    if (!count.week.isValid() || count.week.dayOfWeek() != Qt::Monday) {
        return failure(ErrorCode::InvalidValue, isoDate(count.week));
    }
    return {};
}

} // namespace

ExchangeCountRepository::ExchangeCountRepository(Database &database) : m_database(database)
{
}

Result<std::vector<ExchangeCount>> ExchangeCountRepository::ofWeek(QDate day) const
{
    Statement &rows = m_database.statement(selectOfWeek);
    SEM_CHECK(rows.run(mondayOf(day)));
    return readAll(rows);
}

Result<std::vector<ExchangeCount>> ExchangeCountRepository::ofAccount(AccountId account) const
{
    Statement &rows = m_database.statement(selectOfAccount);
    SEM_CHECK(rows.run(account));
    return readAll(rows);
}

Result<std::optional<ExchangeCount>> ExchangeCountRepository::find(ExchangeCountId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    return readOne(rows);
}

Result<std::optional<ExchangeCount>> ExchangeCountRepository::find(QDate week,
                                                                   AccountId account) const
{
    Statement &rows = m_database.statement(selectByWeekAndAccount);
    SEM_CHECK(rows.run(week, account));
    return readOne(rows);
}

Result<std::vector<MonthExchanges>> ExchangeCountRepository::perMonth(const DateRange &range,
                                                                      AccountId account) const
{
    Statement &rows = m_database.statement(account.isValid() ? sumPerMonthOfAccount : sumPerMonth);
    SEM_CHECK(account.isValid() ? rows.run(range.first, range.last, account)
                                : rows.run(range.first, range.last));
    std::vector<MonthExchanges> months;
    while (rows.next()) {
        months.push_back({.month = rows.date(0), .exchanges = static_cast<int>(rows.integer(1))});
    }
    SEM_CHECK(rows.finish());
    return months;
}

Result<ExchangeCountId> ExchangeCountRepository::insert(const ExchangeCount &count)
{
    SEM_CHECK(validate(count));
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(
        row.run(count.id, count.week, count.account, count.replies, count.mentions, count.reposts));
    return ExchangeCountId(row.insertedId());
}

Result<> ExchangeCountRepository::update(const ExchangeCount &count)
{
    SEM_CHECK(validate(count));
    return m_database.statement(updateRow).run(count.week, count.account, count.replies,
                                               count.mentions, count.reposts, count.id);
}

Result<> ExchangeCountRepository::remove(ExchangeCountId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
