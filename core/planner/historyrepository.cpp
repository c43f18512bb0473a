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
const QString selectEditsOfRow = QStringLiteral(R"(
    SELECT entity, first_row, last_row, before, after FROM history_edit
    WHERE history_id = ? AND entity = ? AND first_row <= ? AND last_row >= ? ORDER BY id)");
const QString selectEditsBefore = QStringLiteral(R"(
    SELECT entity, first_row, last_row, before, after, id FROM history_edit
    WHERE history_id = ? AND id < ? ORDER BY id DESC LIMIT ?)");
const QString sumRows = QStringLiteral(R"(
    SELECT coalesce(sum(last_row - first_row + 1), 0)
    FROM (SELECT first_row, last_row FROM history_edit WHERE history_id = ? LIMIT ?))");
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

/// Read together: a removed post with its texts takes some kilobytes.
constexpr int editsAtATime = 500;

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

HistoryEdit readEdit(const Statement &row)
{
    return {
        .entity = row.text(0),
        .firstRow = row.integer(1),
        .lastRow = row.integer(2),
        .before = row.optionalText(3),
        .after = row.optionalText(4),
    };
}

Result<std::vector<HistoryEdit>> readEdits(Statement &rows)
{
    std::vector<HistoryEdit> edits;
    while (rows.next()) {
        edits.push_back(readEdit(rows));
    }
    SEM_CHECK(rows.finish());
    return edits;
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
    return readEdits(rows);
}

Result<std::vector<HistoryEdit>> HistoryRepository::editsOfRow(HistoryId id, const QString &entity,
                                                               qint64 row) const
{
    Statement &rows = m_database.statement(selectEditsOfRow);
    SEM_CHECK(rows.run(id, entity, row, row));
    return readEdits(rows);
}

Result<> HistoryRepository::eachEditBackwards(HistoryId id, const TakeEdit &take) const
{
    std::vector<HistoryEdit> edits;
    qint64 before = std::numeric_limits<qint64>::max();
    do {
        edits.clear();
        Statement &rows = m_database.statement(selectEditsBefore);
        SEM_CHECK(rows.run(id, before, editsAtATime));
        while (rows.next()) {
            edits.push_back(readEdit(rows));
            before = rows.integer(5);
        }
        SEM_CHECK(rows.finish());
        for (const HistoryEdit &edit : edits) {
            SEM_CHECK(take(edit));
        }
    } while (!edits.empty());
    return {};
}

Result<qint64> HistoryRepository::rowCount(HistoryId id, qint64 mostEdits) const
{
    Statement &sum = m_database.statement(sumRows);
    SEM_CHECK(sum.run(id, mostEdits));
    const qint64 rows = sum.next() ? sum.integer(0) : 0;
    SEM_CHECK(sum.finish());
    return rows;
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
