// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellcheck.h"

namespace semainier {

namespace {

bool hasOpenCharacters(QByteArrayView utf8)
{
    return utf8.contains('\0') || utf8.indexOf("\xEF\xBF\xBD") >= 0;
}

} // namespace

CellCheck::CellCheck(const Sheet &sheet, size_t position)
    : m_sheet(sheet), m_position(position), m_mayBeBroken(hasOpenCharacters(sheet.utf8))
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        if (!sheet.columns[column].field) {
            m_unknown.push_back(column);
        }
    }
}

void CellCheck::check(const CsvRow &row, std::vector<RowNote> &doubts)
{
    for (size_t column = m_sheet.columns.size(); column < row.cells.size(); ++column) {
        if (!row.cells[column].trimmed().isEmpty()) {
            doubts.push_back(note(row, column, RowReason::CellsWithoutColumn));
            break;
        }
    }
    std::erase_if(m_unknown, [&](size_t column) {
        const bool filled = column < row.cells.size() && !row.cells[column].trimmed().isEmpty();
        if (filled) {
            m_unused.push_back(column);
        }
        return filled;
    });
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const QString &cell = row.cells[column];
        if (m_mayBeBroken && cell.contains(QChar(QChar::ReplacementCharacter))) {
            doubts.push_back(note(row, column, RowReason::UnreadableCharacters));
        }
        if (const int rows = rowsWithin(cell); rows > 0) {
            doubts.push_back(note(row, column, RowReason::RowsWithinCell, {QString::number(rows)}));
        }
    }
}

RowNote CellCheck::note(const CsvRow &row, size_t column, RowReason reason,
                        const QStringList &args) const
{
    const QString header =
        column < m_sheet.columns.size() ? m_sheet.columns[column].header : QString();
    return {m_position, row.line, header, row.cells[column], reason, args};
}

/// How many rows of the sheet a cell seems to hold: a quotation mark that stands alone takes all
/// that follows up to the next one.
int CellCheck::rowsWithin(const QString &cell) const
{
    if (m_sheet.isOwn() || m_sheet.columns.size() < 2 || !cell.contains(u'\n')) {
        return 0;
    }
    const QList<QStringView> lines = QStringView(cell).split(u'\n');
    return static_cast<int>(std::count_if(lines.begin() + 1, lines.end(),
                                          [this](QStringView line) { return looksLikeRow(line); }));
}

/// True for a line with the cells of a row, the date in its place. Only the last line of the cell
/// may lack some, which the mark that closed it cut off.
bool CellCheck::looksLikeRow(QStringView line) const
{
    const QList<QStringView> cells = line.split(QLatin1Char(m_sheet.delimiter));
    for (size_t column = 0; column < m_sheet.columns.size(); ++column) {
        const auto at = static_cast<qsizetype>(column);
        if (m_sheet.columns[column].field == SheetField::Date) {
            if (cells.size() < 2 || at >= cells.size()) {
                return false;
            }
            const DateCell date = readDateCell(cells[at].trimmed());
            return date.form == DateCell::Form::Known || date.form == DateCell::Form::Figures;
        }
    }
    return cells.size() == std::ssize(m_sheet.columns);
}

} // namespace semainier
