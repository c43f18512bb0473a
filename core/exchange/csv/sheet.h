// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/csvreader.h"
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
    int headerLine = 0; ///< 1-based; the lines before it are titles
    std::vector<SheetColumn> columns;
    std::vector<CsvRow> sample; ///< the first rows of the table
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

/// Opens a sheet and recognises its columns, those chosen by the user first.
///
/// FileNotFound, CannotRead, TooLarge; MalformedFile with the name of the format for a spreadsheet
/// that is no text ("xlsx", "xls"); NoTable with the first row when no header is recognised;
/// UnknownColumn with the headers that exist when a chosen one does not.
[[nodiscard]] Result<Sheet> openSheet(const QString &path,
                                      const std::vector<ColumnChoice> &choices = {});
/// The same for bytes that were read already.
[[nodiscard]] Result<Sheet> sheetFromBytes(QByteArray bytes, const QString &path,
                                           const std::vector<ColumnChoice> &choices = {});

/// A reader that stands behind the header of the sheet.
[[nodiscard]] Result<CsvReader> rowsOf(const Sheet &sheet);

} // namespace semainier
