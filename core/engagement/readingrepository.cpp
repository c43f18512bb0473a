// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/readingrepository.h"

#include "core/base/isodate.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

const QString selectReadings = QStringLiteral(R"(
    SELECT id, publication_id, read_on, impressions, reach, reactions, comments, shares, clicks, saves, views
    FROM reading )");
const QString ofPublicationByDay = QStringLiteral("WHERE publication_id = ? ORDER BY read_on");
const QString byId = QStringLiteral("WHERE id = ?");
const QString byPublication = QStringLiteral("ORDER BY publication_id, read_on");
const QString insertRow = QStringLiteral(R"(
    INSERT INTO reading (id, publication_id, read_on, impressions, reach, reactions, comments, shares, clicks,
                         saves, views)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
const QString updateRow = QStringLiteral(R"(
    UPDATE reading SET publication_id = ?, read_on = ?, impressions = ?, reach = ?, reactions = ?, comments = ?,
                       shares = ?, clicks = ?, saves = ?, views = ?
    WHERE id = ?)");
const QString deleteRow = QStringLiteral("DELETE FROM reading WHERE id = ?");

constexpr int firstMetric = 3; ///< column

Reading readReading(const Statement &row)
{
    Reading reading{
        .id = row.id<Reading>(0), .publication = row.id<Publication>(1), .readOn = row.date(2)};
    int column = firstMetric;
    for (const Metric metric : allMetrics) {
        if (!row.isNull(column)) {
            reading.metrics[metric] = row.integer(column);
        }
        ++column;
    }
    return reading;
}

Result<> validate(const Reading &reading)
{
    if (!reading.readOn.isValid()) {
        return failure(ErrorCode::InvalidValue, isoDate(reading.readOn));
    }
    return {};
}

} // namespace

ReadingRepository::ReadingRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Reading>> ReadingRepository::ofPublication(PublicationId publication) const
{
    Statement &rows = m_database.statement(selectReadings + ofPublicationByDay);
    SEM_CHECK(rows.run(publication));
    std::vector<Reading> readings;
    while (rows.next()) {
        readings.push_back(readReading(rows));
    }
    SEM_CHECK(rows.finish());
    return readings;
}

Result<std::optional<Reading>> ReadingRepository::find(ReadingId id) const
{
    Statement &rows = m_database.statement(selectReadings + byId);
    SEM_CHECK(rows.run(id));
    std::optional<Reading> reading;
    if (rows.next()) {
        reading = readReading(rows);
    }
    SEM_CHECK(rows.finish());
    return reading;
}

Result<> ReadingRepository::visitAll(const std::function<void(const Reading &)> &visitor) const
{
    Statement &rows = m_database.statement(selectReadings + byPublication);
    SEM_CHECK(rows.run());
    while (rows.next()) {
        visitor(readReading(rows));
    }
    return rows.finish();
}

Result<ReadingId> ReadingRepository::insert(const Reading &reading)
{
    SEM_CHECK(validate(reading));
    const Metrics &metrics = reading.metrics;
    Statement &row = m_database.statement(insertRow);
    SEM_CHECK(row.run(reading.id, reading.publication, reading.readOn, metrics[Metric::Impressions],
                      metrics[Metric::Reach], metrics[Metric::Reactions], metrics[Metric::Comments],
                      metrics[Metric::Shares], metrics[Metric::Clicks], metrics[Metric::Saves],
                      metrics[Metric::Views]));
    return ReadingId(row.insertedId());
}

Result<> ReadingRepository::update(const Reading &reading)
{
    SEM_CHECK(validate(reading));
    const Metrics &metrics = reading.metrics;
    return m_database.statement(updateRow).run(
        reading.publication, reading.readOn, metrics[Metric::Impressions], metrics[Metric::Reach],
        metrics[Metric::Reactions], metrics[Metric::Comments], metrics[Metric::Shares],
        metrics[Metric::Clicks], metrics[Metric::Saves], metrics[Metric::Views], reading.id);
}

Result<> ReadingRepository::remove(ReadingId id)
{
    return m_database.statement(deleteRow).run(id);
}

} // namespace semainier
