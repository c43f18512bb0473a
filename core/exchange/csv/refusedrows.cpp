// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/refusedrows.h"

#include "core/exchange/csv/csvwriter.h"

namespace semainier {

namespace {

void writeHeader(CsvWriter &writer, const Sheet &sheet)
{
    for (const SheetColumn &column : sheet.columns) {
        const bool named = !column.header.isEmpty() || !column.field;
        writer.cell(named ? column.header : code(*column.field));
    }
    writer.cell(u"line");
    writer.cell(u"reason");
    writer.endRow();
}

void writeRow(CsvWriter &writer, const Sheet &sheet, const RefusedRow &row, const QString &reason)
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        writer.cell(column < row.cells.size() ? row.cells[column] : QString());
    }
    writer.cell(QString::number(row.note.line));
    writer.cell(reason);
    writer.endRow();
}

} // namespace

Result<> saveRefusedRows(const ImportPlan &plan, const QString &path, const RowSentence &sentence)
{
    const char delimiter = plan.sheets.empty() ? ',' : plan.sheets.front().delimiter;
    SEM_TRY(const auto writer,
            CsvWriter::create(path, {.delimiter = delimiter, .byteOrderMark = true}));
    std::optional<size_t> current;
    for (const RefusedRow &row : plan.refused) {
        const Sheet &sheet = plan.sheets[row.note.sheet];
        if (current != row.note.sheet) {
            writeHeader(*writer, sheet);
            current = row.note.sheet;
        }
        writeRow(*writer, sheet, row, sentence ? sentence(row.note) : code(row.note.reason));
    }
    return writer->commit();
}

} // namespace semainier
