// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/personrepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll =
    QStringLiteral("SELECT id, uid, name, weekly_minutes, archived FROM person ORDER BY name, id");
const QString selectOne =
    QStringLiteral("SELECT id, uid, name, weekly_minutes, archived FROM person WHERE id = ?");
const QString insertRow = QStringLiteral(
    "INSERT INTO person (id, uid, name, weekly_minutes, archived) VALUES (?, ?, ?, ?, ?)");
const QString updateRow = QStringLiteral(
    "UPDATE person SET uid = ?, name = ?, weekly_minutes = ?, archived = ? WHERE id = ?");
const QString deleteRow = QStringLiteral("DELETE FROM person WHERE id = ?");

Person readPerson(const Statement &row)
{
    return {.id = row.id<Person>(0),
            .uid = row.text(1),
            .name = row.text(2),
            .weeklyMinutes = row.optionalInteger(3),
            .archived = row.flag(4)};
}

} // namespace

PersonRepository::PersonRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Person>> PersonRepository::all() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<Person> people;
    while (rows.next()) {
        people.push_back(readPerson(rows));
    }
    SEM_CHECK(rows.finish());
    return people;
}

Result<std::optional<Person>> PersonRepository::find(PersonId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::optional<Person> person;
    if (rows.next()) {
        person = readPerson(rows);
    }
    SEM_CHECK(rows.finish());
    return person;
}

Result<PersonId> PersonRepository::insert(const Person &person)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(person.id, person.uid, person.name, person.weeklyMinutes, person.archived));
    return PersonId(row.insertedId());
}

Result<> PersonRepository::update(const Person &person)
{
    return m_database.statement(updateRow).run(person.uid, person.name, person.weeklyMinutes,
                                               person.archived, person.id);
}

Result<> PersonRepository::remove(PersonId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
