// SPDX-License-Identifier: GPL-3.0-or-later
// The inverse of an entry of the history.
#include "core/planner/changewriter.h"
#include "core/planner/rowdifference.h"

#include <ranges>

namespace semainier {

Result<ChangeWriter::Written> ChangeWriter::revert(HistoryId id, const QDateTime &at)
{
    SEM_TRY(const auto entry, m_history.find(id));
    if (!entry) {
        return failure(ErrorCode::NotFound, QStringLiteral("history"));
    }
    SEM_TRY(const auto edits, m_history.edits(id));
    SEM_CHECK(begin(entry->action, id, at));
    for (const HistoryEdit &edit : edits | std::views::reverse) {
        SEM_CHECK(revertEdit(edit));
    }
    return m_written;
}

Result<> ChangeWriter::revertEdit(const HistoryEdit &edit)
{
    if (!edit.before) {
        for (qint64 row = edit.lastRow; row >= edit.firstRow; --row) {
            SEM_CHECK(removeRow(edit.entity, row));
        }
        return {};
    }
    if (!edit.after) {
        SEM_CHECK(rows(edit.entity).insert(parsed(*edit.before)));
        return remember({edit.entity, edit.firstRow, edit.firstRow, {}, {}});
    }
    return updateRow(edit.entity, edit.firstRow, parsed(*edit.after), parsed(*edit.before));
}

} // namespace semainier
