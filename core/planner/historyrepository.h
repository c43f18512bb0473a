// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/history.h"

#include <functional>
#include <limits>
#include <vector>

namespace semainier {

class Database;

/// One edit of an entry: rows that were added together, or one row changed or removed.
struct HistoryEdit {
    QString entity; ///< name of the table
    qint64 firstRow = 0;
    qint64 lastRow = 0; ///< same as firstRow but for rows added in a run
    std::optional<QString> before; ///< JSON of the changed fields, of all fields for a removed row
    std::optional<QString>
        after; ///< JSON of the changed fields; nothing for added and removed rows

    bool operator==(const HistoryEdit &) const = default;
};

/// The rows of `history` and `history_edit`.
class HistoryRepository {
public:
    explicit HistoryRepository(Database &database);

    /// The latest entries, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> latest(int limit) const;
    /// The entries that touched one post, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> ofRow(const QString &entity, qint64 row,
                                                          int limit) const;
    [[nodiscard]] Result<std::optional<HistoryEntry>> find(HistoryId id) const;
    /// The edits of an entry, in the order they were made.
    [[nodiscard]] Result<std::vector<HistoryEdit>> edits(HistoryId id) const;
    /// Those of them that touched one row.
    [[nodiscard]] Result<std::vector<HistoryEdit>> editsOfRow(HistoryId id, const QString &entity,
                                                              qint64 row) const;
    using TakeEdit = std::function<Result<>(const HistoryEdit &)>;
    /// Gives the edits of an entry from the last to the first; an error of `take` ends that and is
    /// answered. They are read a few at a time, and `take` may write to the calendar.
    [[nodiscard]] Result<> eachEditBackwards(HistoryId id, const TakeEdit &take) const;
    /// How many rows an entry touched. Looks at so many of its edits at most, each of which touched
    /// at least one row.
    [[nodiscard]] Result<qint64>
    rowCount(HistoryId id, qint64 mostEdits = std::numeric_limits<qint64>::max()) const;

    /// A digest of the latest edits, the same in a calendar and in a copy of it as long as nothing
    /// changes; empty when there are none.
    [[nodiscard]] Result<QByteArray> digest() const;

    [[nodiscard]] Result<HistoryId> insert(const HistoryEntry &entry);
    [[nodiscard]] Result<> insertEdit(HistoryId id, const HistoryEdit &edit);
    /// Replaces what the only edit of an entry changed to.
    [[nodiscard]] Result<> replaceAfter(HistoryId id, const QString &after);

private:
    Database &m_database;
};

} // namespace semainier
