// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/xlsfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <freexl.h>
#include <memory>

namespace semainier {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024; ///< bytes
constexpr unsigned mostSheets = 64;

/// What is left of what a workbook may give: its cells can share long texts.
struct Allowance {
    quint64 cells = 4'000'000;
    qsizetype characters = 64'000'000;
};

struct CloseXls {
    void operator()(const void *handle) const { freexl_close(handle); }
};
using Xls = std::unique_ptr<const void, CloseXls>;

QString textOf(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return QString::number(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return QString::number(cell.value.double_value, 'f', QLocale::FloatingPointShortest);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return QString::fromUtf8(cell.value.text_value);
    default:
        return {};
    }
}

std::vector<CsvRow> rowsOfActiveSheet(const void *handle, Allowance &left)
{
    unsigned rows = 0;
    unsigned short columns = 0;
    if (freexl_worksheet_dimensions(handle, &rows, &columns) != FREEXL_OK
        || quint64(rows) * columns > left.cells) {
        return {};
    }
    left.cells -= quint64(rows) * columns;
    std::vector<CsvRow> sheet;
    for (unsigned row = 0; row < rows; ++row) {
        CsvRow read{.line = int(row) + 1};
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell{};
            const bool known = freexl_get_cell_value(handle, row, column, &cell) == FREEXL_OK;
            read.cells.push_back(known ? textOf(cell) : QString());
            left.characters -= read.cells.back().size();
            if (left.characters < 0) {
                return {};
            }
        }
        sheet.push_back(std::move(read));
    }
    return sheet;
}

} // namespace

bool looksLikeXls(QByteArrayView beginning)
{
    return beginning.startsWith("\xD0\xCF\x11\xE0");
}

Result<std::vector<std::vector<CsvRow>>> readXls(const QString &path)
{
    if (QFileInfo(path).size() > largestFile) {
        return failure(ErrorCode::TooLarge, QString::number(largestFile), path);
    }
    const auto malformed = failure(ErrorCode::MalformedFile, QStringLiteral("xls"), path);
    const void *opened = nullptr;
    const int state = freexl_open(QFile::encodeName(path).constData(), &opened);
    const Xls handle(opened);
    unsigned count = 0;
    unsigned locked = FREEXL_UNKNOWN;
    if (state != FREEXL_OK || freexl_get_info(opened, FREEXL_BIFF_PASSWORD, &locked) != FREEXL_OK
        || locked == FREEXL_BIFF_OBFUSCATED
        || freexl_get_info(opened, FREEXL_BIFF_SHEET_COUNT, &count) != FREEXL_OK) {
        return malformed;
    }
    Allowance left;
    std::vector<std::vector<CsvRow>> sheets;
    for (unsigned sheet = 0; sheet < std::min(count, mostSheets); ++sheet) {
        const bool isThere =
            freexl_select_active_worksheet(opened, static_cast<unsigned short>(sheet)) == FREEXL_OK;
        sheets.push_back(isThere ? rowsOfActiveSheet(opened, left) : std::vector<CsvRow>());
    }
    return sheets;
}

} // namespace semainier
