// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/statisticsrow.h"

#include <QTemporaryFile>

namespace semainier {

/// Rows of an import, kept on the disk until it is known what becomes of them: an export may have
/// more than the memory holds. Nothing stays of them afterwards.
class RowSpool {
public:
    /// Where a row lies.
    using Place = qint64;

    struct Row {
        Place place = 0;
        int line = 0; ///< 1-based, in the export
        StatisticsRow row;
    };

    /// Where the next row comes to lie.
    [[nodiscard]] Place end() const { return m_end; }
    /// An error is told by finish().
    void append(int line, const StatisticsRow &row);
    /// To be called between the last append() and the first reading. CannotWrite.
    [[nodiscard]] Result<> finish();

    /// The row at a place. CannotRead.
    [[nodiscard]] Result<StatisticsRow> at(Place place);
    /// Gives the rows from one place up to another in the order they were appended; the visitor may
    /// read others with at().
    [[nodiscard]] Result<> visit(Place from, Place until,
                                 const std::function<Result<>(const Row &row)> &visitor);

private:
    [[nodiscard]] Result<Row> read(Place place);

    QTemporaryFile m_file;
    QByteArray m_record;
    Place m_end = 0;
};

} // namespace semainier
