// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/correction.h"
#include "core/exchange/csv/sheet.h"

#include <array>
#include <vector>

namespace semainier {

/// The cells of a sheet by what they mean, row by row, with what a person said in their place.
class RowCells {
public:
    /// All must outlive the cells.
    RowCells(const Sheet &sheet, size_t position, const Corrections &corrections);

    /// The row that is asked for from now on.
    void setRow(const CsvRow &row) { m_row = &row; }
    [[nodiscard]] const CsvRow &row() const { return *m_row; }
    [[nodiscard]] RowPlace place() const { return {m_position, m_row->line}; }
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

    /// The columns that mean this, from left to right.
    [[nodiscard]] const std::vector<size_t> &columnsOf(SheetField field) const;
    /// The header of the first of them; empty without one.
    [[nodiscard]] QString header(SheetField field) const;

    /// The first cell of the field's columns that is not empty, without guard.
    [[nodiscard]] QString written(SheetField field) const;
    /// The same, or what a person said in its place.
    [[nodiscard]] QString cell(SheetField field) const;
    /// The same for a short fact, trimmed where the sheet is not ours.
    [[nodiscard]] QString fact(SheetField field) const;
    /// What the first cell says whose word is known; `fromWords` gives an optional value.
    template <class FromWords>
    [[nodiscard]] auto known(SheetField field, FromWords fromWords) const;

    /// A note on the column of a field, or with Ignored on the whole row.
    [[nodiscard]] RowNote note(SheetField field, int line, const QString &value, RowReason reason,
                               const QStringList &args = {}) const;

private:
    const Sheet &m_sheet;
    size_t m_position;
    const Corrections &m_corrections;
    std::array<std::vector<size_t>, sheetFieldCount> m_columns;
    const CsvRow *m_row = nullptr;
};

template <class FromWords>
auto RowCells::known(SheetField field, FromWords fromWords) const
{
    if (const auto said = m_corrections.at(field, place())) {
        return fromWords(*said);
    }
    for (const size_t column : columnsOf(field)) {
        if (column < m_row->cells.size() && !m_row->cells[column].isEmpty()) {
            if (const auto value = fromWords(m_row->cells[column])) {
                return value;
            }
        }
    }
    const auto meant = m_corrections.of(field, written(field));
    return meant ? fromWords(*meant) : decltype(fromWords(QString()))();
}

} // namespace semainier
