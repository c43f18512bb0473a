// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountrepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll = QStringLiteral(R"(
    SELECT id, uid, network, handle, name, own_limit, archived, position
    FROM account ORDER BY position, id)");
const QString selectOne = QStringLiteral(R"(
    SELECT id, uid, network, handle, name, own_limit, archived, position
    FROM account WHERE id = ?)");
const QString insertRow = QStringLiteral(R"(
    INSERT INTO account (id, uid, network, handle, name, own_limit, archived, position)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?))");
const QString updateRow = QStringLiteral(R"(
    UPDATE account SET uid = ?, network = ?, handle = ?, name = ?, own_limit = ?, archived = ?, position = ?
    WHERE id = ?)");
const QString deleteRow = QStringLiteral("DELETE FROM account WHERE id = ?");

Account readAccount(const Statement &row)
{
    return {
        .id = row.id<Account>(0),
        .uid = row.text(1),
        .network = row.text(2),
        .handle = row.text(3),
        .name = row.text(4),
        .ownLimit = row.optionalInteger(5),
        .archived = row.flag(6),
        .position = static_cast<int>(row.integer(7)),
    };
}

} // namespace

AccountRepository::AccountRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Account>> AccountRepository::all() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<Account> accounts;
    while (rows.next()) {
        accounts.push_back(readAccount(rows));
    }
    SEM_CHECK(rows.finish());
    return accounts;
}

Result<std::optional<Account>> AccountRepository::find(AccountId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::optional<Account> account;
    if (rows.next()) {
        account = readAccount(rows);
    }
    SEM_CHECK(rows.finish());
    return account;
}

Result<AccountId> AccountRepository::insert(const Account &account)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(account.id, account.uid, account.network, account.handle, account.name,
                      account.ownLimit, account.archived, account.position));
    return AccountId(row.insertedId());
}

Result<> AccountRepository::update(const Account &account)
{
    return m_database.statement(updateRow).run(account.uid, account.network, account.handle,
                                               account.name, account.ownLimit, account.archived,
                                               account.position, account.id);
}

Result<> AccountRepository::remove(AccountId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
