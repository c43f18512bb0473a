// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowcells.h"

#include "core/exchange/csv/formulaguard.h"

namespace semainier {

RowCells::RowCells(const Sheet &sheet, size_t position, const Corrections &corrections)
    : m_sheet(sheet), m_position(position), m_corrections(corrections)
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        if (const auto field = sheet.columns[column].field) {
            m_columns[static_cast<size_t>(*field)].push_back(column);
        }
    }
}

const std::vector<size_t> &RowCells::columnsOf(SheetField field) const
{
    return m_columns[static_cast<size_t>(field)];
}

QString RowCells::header(SheetField field) const
{
    const std::vector<size_t> &columns = columnsOf(field);
    return columns.empty() ? QString() : m_sheet.columns[columns.front()].header;
}

QString RowCells::written(SheetField field) const
{
    for (const size_t column : columnsOf(field)) {
        if (column < m_row->cells.size() && !m_row->cells[column].isEmpty()) {
            const QString &text = m_row->cells[column];
            if (m_sheet.isForMerge() || !text.startsWith(u'\'')) {
                return text;
            }
            return withoutGuard(text).toString();
        }
    }
    return {};
}

QString RowCells::cell(SheetField field) const
{
    if (auto said = m_corrections.at(field, place())) {
        return *said;
    }
    QString text = written(field);
    return m_corrections.of(field, text).value_or(text);
}

QString RowCells::fact(SheetField field) const
{
    return m_sheet.isOwn() ? cell(field) : cell(field).trimmed();
}

RowNote RowCells::note(SheetField field, int line, const QString &value, RowReason reason,
                       const QStringList &args) const
{
    const QString column = field == SheetField::Ignored ? QString() : header(field);
    return {m_position, line, column, value, reason, args, field};
}

} // namespace semainier
