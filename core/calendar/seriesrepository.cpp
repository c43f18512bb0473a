// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/seriesrepository.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectAll =
    QStringLiteral("SELECT id, uid, rule, first_day, planned_until FROM series ORDER BY id");
const QString selectOne =
    QStringLiteral("SELECT id, uid, rule, first_day, planned_until FROM series WHERE id = ?");
const QString insertRow = QStringLiteral(
    "INSERT INTO series (id, uid, rule, first_day, planned_until) VALUES (?, ?, ?, ?, ?)");
const QString updateRow = QStringLiteral(
    "UPDATE series SET uid = ?, rule = ?, first_day = ?, planned_until = ? WHERE id = ?");
const QString deleteRow = QStringLiteral("DELETE FROM series WHERE id = ?");

Series readSeries(const Statement &row)
{
    return {
        .id = row.id<Series>(0),
        .uid = row.text(1),
        .rule = row.text(2),
        .firstDay = row.date(3),
        .plannedUntil = row.date(4),
    };
}

} // namespace

SeriesRepository::SeriesRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Series>> SeriesRepository::all() const
{
    Statement &rows = m_database.statement(selectAll);
    SEM_CHECK(rows.run());
    std::vector<Series> allSeries;
    while (rows.next()) {
        allSeries.push_back(readSeries(rows));
    }
    SEM_CHECK(rows.finish());
    return allSeries;
}

Result<std::optional<Series>> SeriesRepository::find(SeriesId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    std::optional<Series> series;
    if (rows.next()) {
        series = readSeries(rows);
    }
    SEM_CHECK(rows.finish());
    return series;
}

Result<SeriesId> SeriesRepository::insert(const Series &series)
{
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(series.id, series.uid, series.rule, series.firstDay, series.plannedUntil));
    return SeriesId(row.insertedId());
}

Result<> SeriesRepository::update(const Series &series)
{
    return m_database.statement(updateRow).run(series.uid, series.rule, series.firstDay,
                                               series.plannedUntil, series.id);
}

Result<> SeriesRepository::remove(SeriesId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
