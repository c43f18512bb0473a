// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/followercountrepository.h"

#include "core/base/isodate.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectCounts = QStringLiteral(R"(
    SELECT id, account_id, read_on, followers FROM follower_count )");
const QString byAccountAndDay = QStringLiteral("ORDER BY account_id, read_on");
const QString ofAccountByDay = QStringLiteral("WHERE account_id = ? ORDER BY read_on");
const QString byId = QStringLiteral("WHERE id = ?");
const QString ofAccountAndDay = QStringLiteral("WHERE account_id = ? AND read_on = ?");
const QString lastOfAccountBefore =
    QStringLiteral("WHERE account_id = ? AND read_on < ? ORDER BY read_on DESC LIMIT 1");
const QString insertRow = QStringLiteral(R"(
    INSERT INTO follower_count (id, account_id, read_on, followers) VALUES (?, ?, ?, ?))");
const QString updateRow = QStringLiteral(R"(
    UPDATE follower_count SET account_id = ?, read_on = ?, followers = ? WHERE id = ?)");
const QString deleteRow = QStringLiteral("DELETE FROM follower_count WHERE id = ?");

Result<std::vector<FollowerCount>> readAll(Statement &rows)
{
    std::vector<FollowerCount> counts;
    while (rows.next()) {
        counts.push_back({.id = rows.id<FollowerCount>(0),
                          .account = rows.id<Account>(1),
                          .readOn = rows.date(2),
                          .followers = rows.integer(3)});
    }
    SEM_CHECK(rows.finish());
    return counts;
}

Result<std::optional<FollowerCount>> readOne(Statement &rows)
{
    SEM_TRY(const auto counts, readAll(rows));
    return counts.empty() ? std::nullopt : std::optional(counts.front());
}

Result<> validate(const FollowerCount &count)
{
    if (!count.readOn.isValid()) {
        return failure(ErrorCode::InvalidValue, isoDate(count.readOn));
    }
    return {};
}

} // namespace

FollowerCountRepository::FollowerCountRepository(Database &database) : m_database(database)
{
}

Result<std::vector<FollowerCount>> FollowerCountRepository::all() const
{
    Statement &rows = m_database.statement(selectCounts + byAccountAndDay);
    SEM_CHECK(rows.run());
    return readAll(rows);
}

Result<std::vector<FollowerCount>> FollowerCountRepository::ofAccount(AccountId account) const
{
    Statement &rows = m_database.statement(selectCounts + ofAccountByDay);
    SEM_CHECK(rows.run(account));
    return readAll(rows);
}

Result<std::optional<FollowerCount>> FollowerCountRepository::find(FollowerCountId id) const
{
    Statement &rows = m_database.statement(selectCounts + byId);
    SEM_CHECK(rows.run(id));
    return readOne(rows);
}

Result<std::optional<FollowerCount>> FollowerCountRepository::find(AccountId account,
                                                                   QDate day) const
{
    Statement &rows = m_database.statement(selectCounts + ofAccountAndDay);
    SEM_CHECK(rows.run(account, day));
    return readOne(rows);
}

Result<std::optional<FollowerCount>> FollowerCountRepository::lastBefore(QDate day,
                                                                         AccountId account) const
{
    Statement &rows = m_database.statement(selectCounts + lastOfAccountBefore);
    SEM_CHECK(rows.run(account, day));
    return readOne(rows);
}

Result<FollowerCountId> FollowerCountRepository::insert(const FollowerCount &count)
{
    SEM_CHECK(validate(count));
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(count.id, count.account, count.readOn, count.followers));
    return FollowerCountId(row.insertedId());
}

Result<> FollowerCountRepository::update(const FollowerCount &count)
{
    SEM_CHECK(validate(count));
    return m_database.statement(updateRow).run(count.account, count.readOn, count.followers,
                                               count.id);
}

Result<> FollowerCountRepository::remove(FollowerCountId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
