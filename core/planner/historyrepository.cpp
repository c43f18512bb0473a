// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/historyrepository.h"

#include "core/storage/database.h"

#include <QCryptographicHash>

namespace semainier {

namespace {

const QString entryColumns =
    QStringLiteral("SELECT id, at, verb, subject, detail, count, reverts FROM history ");
const QString selectLatest = entryColumns + QStringLiteral("ORDER BY id DESC LIMIT ?");
const QString selectOne = entryColumns + QStringLiteral("WHERE id = ?");
const QString selectOfRow = entryColumns + QStringLiteral(R"(
    WHERE id IN (SELECT history_id FROM history_edit WHERE entity = ? AND first_row <= ? AND last_row >= ?)
    ORDER BY id DESC LIMIT ?)");
const QString selectEdits = QStringLiteral(R"(
    SELECT entity, first_row, last_row, before, after FROM history_edit WHERE history_id = ? ORDER BY id)");
const QString selectLastEdits = QStringLiteral(R"(
    SELECT history_id, entity, first_row, last_row, coalesce(before, ''), coalesce(after, '')
    FROM history_edit ORDER BY id DESC LIMIT 100)");
const QString insertEntry = QStringLiteral(
    "INSERT INTO history (at, verb, subject, detail, count, reverts) VALUES (?, ?, ?, ?, ?, ?)");
const QString insertEditRow = QStringLiteral(R"(
    INSERT INTO history_edit (history_id, entity, first_row, last_row, before, after)
    VALUES (?, ?, ?, ?, ?, ?))");
const QString updateAfter =
    QStringLiteral("UPDATE history_edit SET after = ? WHERE history_id = ?");

HistoryEntry readEntry(const Statement &row)
{
    return {
        .id = row.id<HistoryEntry>(0),
        .at = row.instant(1),
        .action = {.verb = verbFromCode(row.text(2)).value_or(Verb::EditPost),
                   .subject = row.text(3),
                   .detail = row.text(4),
                   .count = static_cast<int>(row.integer(5))},
        .reverts = row.id<HistoryEntry>(6),
    };
}

Result<std::vector<HistoryEntry>> readEntries(Statement &rows)
{
    std::vector<HistoryEntry> entries;
    while (rows.next()) {
        entries.push_back(readEntry(rows));
    }
    SEM_CHECK(rows.finish());
    return entries;
}

} // namespace

HistoryRepository::HistoryRepository(Database &database) : m_database(database)
{
}

Result<std::vector<HistoryEntry>> HistoryRepository::latest(int limit) const
{
    Statement &rows = m_database.statement(selectLatest);
    SEM_CHECK(rows.run(limit));
    return readEntries(rows);
}

Result<std::vector<HistoryEntry>> HistoryRepository::ofRow(const QString &entity, qint64 row,
                                                           int limit) const
{
    Statement &rows = m_database.statement(selectOfRow);
    SEM_CHECK(rows.run(entity, row, row, limit));
    return readEntries(rows);
}

Result<std::optional<HistoryEntry>> HistoryRepository::find(HistoryId id) const
{
    Statement &rows = m_database.statement(selectOne);
    SEM_CHECK(rows.run(id));
    SEM_TRY(const auto entries, readEntries(rows));
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

Result<std::vector<HistoryEdit>> HistoryRepository::edits(HistoryId id) const
{
    Statement &rows = m_database.statement(selectEdits);
    SEM_CHECK(rows.run(id));
    std::vector<HistoryEdit> edits;
    while (rows.next()) {
        edits.push_back({
            .entity = rows.text(0),
            .firstRow = rows.integer(1),
            .lastRow = rows.integer(2),
            .before = rows.optionalText(3),
            .after = rows.optionalText(4),
        });
    }
    SEM_CHECK(rows.finish());
    return edits;
}

Result<QByteArray> HistoryRepository::digest() const
{
    Statement &rows = m_database.statement(selectLastEdits);
    SEM_CHECK(rows.run());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool any = false;
    while (rows.next()) {
        any = true;
        for (int column = 0; column < 6; ++column) {
            hash.addData(rows.text(column).toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    SEM_CHECK(rows.finish());
    return any ? hash.result() : QByteArray();
}

Result<HistoryId> HistoryRepository::insert(const HistoryEntry &entry)
{
    Statement &row = m_database.statement(insertEntry);
    SEM_CHECK(row.run(entry.at, code(entry.action.verb), entry.action.subject, entry.action.detail,
                      entry.action.count, entry.reverts));
    return HistoryId(row.insertedId());
}

Result<> HistoryRepository::insertEdit(HistoryId id, const HistoryEdit &edit)
{
    return m_database.statement(insertEditRow)
        .run(id, edit.entity, edit.firstRow, edit.lastRow, edit.before, edit.after);
}

Result<> HistoryRepository::replaceAfter(HistoryId id, const QString &after)
{
    return m_database.statement(updateAfter).run(after, id);
}

} // namespace semainier
