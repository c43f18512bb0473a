// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/objectiverepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll =
    QStringLiteral("SELECT id, uid, name, archived FROM objective ORDER BY name, id");
const QString selectOne =
    QStringLiteral("SELECT id, uid, name, archived FROM objective WHERE id = ?");
const QString insertRow =
    QStringLiteral("INSERT INTO objective (id, uid, name, archived) VALUES (?, ?, ?, ?)");
const QString updateRow =
    QStringLiteral("UPDATE objective SET uid = ?, name = ?, archived = ? WHERE id = ?");
const QString deleteRow = QStringLiteral("DELETE FROM objective WHERE id = ?");

Objective readObjective(const Statement &row)
{
    return {.id = row.id<Objective>(0),
            .uid = row.text(1),
            .name = row.text(2),
            .archived = row.flag(3)};
}

} // namespace

ObjectiveRepository::ObjectiveRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Objective>> ObjectiveRepository::all() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<Objective> objectives;
    while (rows.next()) {
        objectives.push_back(readObjective(rows));
    }
    SEM_CHECK(rows.finish());
    return objectives;
}

Result<std::optional<Objective>> ObjectiveRepository::find(ObjectiveId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::optional<Objective> objective;
    if (rows.next()) {
        objective = readObjective(rows);
    }
    SEM_CHECK(rows.finish());
    return objective;
}

Result<ObjectiveId> ObjectiveRepository::insert(const Objective &objective)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(objective.id, objective.uid, objective.name, objective.archived));
    return ObjectiveId(row.insertedId());
}

Result<> ObjectiveRepository::update(const Objective &objective)
{
    return m_database.statement(updateRow).run(objective.uid, objective.name, objective.archived,
                                               objective.id);
}

Result<> ObjectiveRepository::remove(ObjectiveId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
