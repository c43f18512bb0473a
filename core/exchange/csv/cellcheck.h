// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/importplan.h"

#include <vector>

namespace semainier {

/// What is to be said of the cells of a sheet whatever they mean: nothing of them goes lost
/// without a word.
class CellCheck {
public:
    /// The sheet must outlive the check.
    CellCheck(const Sheet &sheet, size_t position);

    /// Adds what is doubtful in the cells of a row.
    void check(const CsvRow &row, std::vector<RowNote> &doubts);
    /// The columns that mean nothing and have held something so far.
    [[nodiscard]] const std::vector<size_t> &unusedColumns() const { return m_unused; }

private:
    [[nodiscard]] RowNote note(const CsvRow &row, size_t column, RowReason reason,
                               const QStringList &args = {}) const;
    [[nodiscard]] int rowsWithin(const QString &cell) const;
    [[nodiscard]] bool looksLikeRow(QStringView line) const;

    const Sheet &m_sheet;
    size_t m_position;
    std::vector<size_t> m_unknown; ///< columns that mean nothing and have been empty so far
    std::vector<size_t> m_unused;
    bool m_mayBeBroken = false; ///< some bytes of the file stand for no character
};

} // namespace semainier
