// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/csvreader.h"
#include "core/exchange/csv/datecell.h"
#include "core/exchange/csv/encoding.h"
#include "core/exchange/csv/sheetfield.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace semainier {

/// What the user says of a column: NAME=FIELD on the command line, a choice on the screen.
struct ColumnChoice {
    QString name; ///< header of the sheet; accents, case and punctuation do not matter
    SheetField field = SheetField::Ignored;

    bool operator==(const ColumnChoice &) const = default;
};

/// Reads "Quoi=text". UnknownColumn with the fields that exist when there is no such field;
/// InvalidValue without "=".
[[nodiscard]] Result<ColumnChoice> columnChoiceFromText(const QString &text);

/// What a person knows better of a sheet than what is found in it.
struct SheetReading {
    std::vector<ColumnChoice> columns; ///< by their headers
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<int> headerLine; ///< 1-based; 0: no line names the columns

    bool operator==(const SheetReading &) const = default;
};

struct SheetColumn {
    QString header; ///< as it stands in the file
    std::optional<SheetField> field; ///< nothing: not recognised
    bool filled = false; ///< not recognised and yet not empty; known when the rows have been read
};

/// A sheet of comma-separated values as found in a file: how it is written, where its table begins
/// and what its columns mean.
struct Sheet {
    /// What protects the memory.
    static constexpr qint64 largestFile = 512LL * 1024 * 1024; ///< bytes

    QString path; ///< as the user gave it
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    int headerLine = 0; ///< 1-based; the lines before it are titles; 0: no line names the columns
    std::vector<SheetColumn> columns;
    std::vector<CsvRow> top; ///< the first rows of the file, one of which may be the header
    std::vector<CsvRow> sample; ///< the first rows of the table
    /// Of dates in figures. Set before the rows are read, it is followed whatever the column tells;
    /// else it is what the column told, nothing where no date needed it.
    std::optional<DateOrder> dateOrder;
    QByteArray utf8; ///< the whole file

    [[nodiscard]] bool has(SheetField field) const;
    /// Ours, with uids: blanks count everywhere.
    [[nodiscard]] bool isOwn() const { return has(SheetField::Uid); }
    /// Ours, written to be merged: without formula guard.
    [[nodiscard]] bool isForMerge() const { return has(SheetField::Publications); }
    /// The headers of columns that hold something and mean nothing to us, once the rows have been
    /// read; "#3" for the third column when it has no header.
    [[nodiscard]] QStringList unusedHeaders() const;
};

/// The bytes of a sheet. FileNotFound, CannotRead, TooLarge.
[[nodiscard]] Result<QByteArray> readSheet(const QString &path);
/// Recognises how a sheet is written and what its columns mean, as the person says first.
///
/// MalformedFile with the name of the format for a spreadsheet that is no text ("xlsx", "xls");
/// NoTable with the first row when no header is recognised, or no row begins at the line that was
/// said to name the columns; UnknownColumn with the headers that exist when a chosen one does not.
[[nodiscard]] Result<Sheet> sheetFromBytes(QByteArray bytes, const QString &path,
                                           const SheetReading &reading = {});
/// Both.
[[nodiscard]] Result<Sheet> openSheet(const QString &path, const SheetReading &reading = {});

/// A reader that stands before the first row of the table.
[[nodiscard]] Result<CsvReader> rowsOf(const Sheet &sheet);

} // namespace semainier
