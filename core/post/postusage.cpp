// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postusage.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString countByAccount =
    QStringLiteral("SELECT account_id, count(*) FROM publication GROUP BY account_id");
const QString countByObjective = QStringLiteral(R"(
    SELECT objective_id, count(*) FROM post WHERE objective_id IS NOT NULL GROUP BY objective_id)");
const QString countByAssignee =
    QStringLiteral("SELECT assignee, count(*) FROM post WHERE assignee <> '' GROUP BY assignee");
const QString selectByAssignee =
    QStringLiteral("SELECT id FROM post WHERE assignee = ? ORDER BY id");

const QString selectPeople = QStringLiteral(R"(
    SELECT DISTINCT assignee FROM post WHERE day BETWEEN ? AND ? AND assignee <> '' ORDER BY assignee)");

template <class Key, class ReadKey>
Result<QHash<Key, int>> counts(Statement &rows, ReadKey readKey)
{
    SEM_CHECK(rows.run());
    QHash<Key, int> found;
    while (rows.next()) {
        found.insert(readKey(rows), static_cast<int>(rows.integer(1)));
    }
    SEM_CHECK(rows.finish());
    return found;
}

} // namespace

PostUsage::PostUsage(Database &database) : m_database(database)
{
}

Result<QHash<AccountId, int>> PostUsage::perAccount() const
{
    return counts<AccountId>(m_database.statement(countByAccount),
                             [](const Statement &row) { return row.id<Account>(0); });
}

Result<QHash<ObjectiveId, int>> PostUsage::perObjective() const
{
    return counts<ObjectiveId>(m_database.statement(countByObjective),
                               [](const Statement &row) { return row.id<Objective>(0); });
}

Result<QHash<QString, int>> PostUsage::perAssignee() const
{
    return counts<QString>(m_database.statement(countByAssignee),
                           [](const Statement &row) { return row.text(0); });
}

Result<std::vector<PostId>> PostUsage::ofAssignee(const QString &name) const
{
    Statement &rows = m_database.statement(selectByAssignee);
    SEM_CHECK(rows.run(name));
    std::vector<PostId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<Post>(0));
    }
    SEM_CHECK(rows.finish());
    return ids;
}

Result<QStringList> PostUsage::peopleInCharge(const DateRange &range) const
{
    Statement &rows = m_database.statement(selectPeople);
    SEM_CHECK(rows.run(range.first, range.last));
    QStringList names;
    while (rows.next()) {
        names << rows.text(0);
    }
    SEM_CHECK(rows.finish());
    return names;
}

} // namespace semainier
