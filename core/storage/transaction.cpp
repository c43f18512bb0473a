// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

namespace semainier {

Result<Transaction> Transaction::begin(Database &database)
{
    SEM_CHECK(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(database);
}

Transaction::Transaction(Database &database) : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        // A failed commit on a full disk may have rolled back already: nothing is left to report.
        (void)m_database->execute(QStringLiteral("ROLLBACK"));
    }
}

Result<> Transaction::commit()
{
    SEM_CHECK(m_database->execute(QStringLiteral("COMMIT")));
    m_database = nullptr;
    return {};
}

} // namespace semainier
