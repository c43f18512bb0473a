// SPDX-License-Identifier: GPL-3.0-or-later
// The inverse of an entry of the history.
#include "core/planner/changewriter.h"
#include "core/planner/rowdifference.h"

namespace semainier {

Result<ChangeWriter::Written> ChangeWriter::revert(HistoryId id, const QDateTime &at,
                                                   const Progress &progress)
{
    SEM_TRY(const auto entry, m_history.find(id));
    if (!entry) {
        return failure(ErrorCode::NotFound, QStringLiteral("history"));
    }
    SEM_TRY(const qint64 rows, m_history.rowCount(id));
    SEM_CHECK(begin(entry->action, id, at));
    qint64 reverted = 0;
    const auto revertRows = [&](const HistoryEdit &edit) -> Result<> {
        for (qint64 row = edit.lastRow; row >= edit.firstRow; --row) {
            if (!goOn(progress, double(reverted++) / double(rows))) {
                return failure(ErrorCode::Cancelled);
            }
            SEM_CHECK(revertRow(edit, row));
        }
        return {};
    };
    SEM_CHECK(m_history.eachEditBackwards(id, revertRows));
    return m_written;
}

Result<> ChangeWriter::revertRow(const HistoryEdit &edit, qint64 row)
{
    if (!edit.before) {
        return removeRow(edit.entity, row);
    }
    if (!edit.after) {
        SEM_CHECK(rows(edit.entity).insert(parsed(*edit.before)));
        return remember({edit.entity, row, row, {}, {}});
    }
    return updateRow(edit.entity, row, parsed(*edit.after), parsed(*edit.before));
}

} // namespace semainier
