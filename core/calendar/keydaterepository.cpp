// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/keydaterepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll =
    QStringLiteral("SELECT id, uid, name, rule FROM key_date ORDER BY name, id");
const QString selectOne = QStringLiteral("SELECT id, uid, name, rule FROM key_date WHERE id = ?");
const QString insertRow =
    QStringLiteral("INSERT INTO key_date (id, uid, name, rule) VALUES (?, ?, ?, ?)");
const QString updateRow =
    QStringLiteral("UPDATE key_date SET uid = ?, name = ?, rule = ? WHERE id = ?");
const QString deleteRow = QStringLiteral("DELETE FROM key_date WHERE id = ?");

KeyDate readKeyDate(const Statement &row)
{
    return {.id = row.id<KeyDate>(0), .uid = row.text(1), .name = row.text(2), .rule = row.text(3)};
}

} // namespace

KeyDateRepository::KeyDateRepository(Database &database) : m_database(database)
{
}

Result<std::vector<KeyDate>> KeyDateRepository::all() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<KeyDate> keyDates;
    while (rows.next()) {
        keyDates.push_back(readKeyDate(rows));
    }
    SEM_CHECK(rows.finish());
    return keyDates;
}

Result<std::optional<KeyDate>> KeyDateRepository::find(KeyDateId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::optional<KeyDate> keyDate;
    if (rows.next()) {
        keyDate = readKeyDate(rows);
    }
    SEM_CHECK(rows.finish());
    return keyDate;
}

Result<KeyDateId> KeyDateRepository::insert(const KeyDate &keyDate)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(keyDate.id, keyDate.uid, keyDate.name, keyDate.rule));
    return KeyDateId(row.insertedId());
}

Result<> KeyDateRepository::update(const KeyDate &keyDate)
{
    return m_database.statement(updateRow).run(keyDate.uid, keyDate.name, keyDate.rule, keyDate.id);
}

Result<> KeyDateRepository::remove(KeyDateId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
