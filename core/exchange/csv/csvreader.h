// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/utf8stream.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace semainier {

/// One row of a table with the 1-based line of the file it begins on.
struct CsvRow {
    int line = 0;
    std::vector<QString> cells;

    [[nodiscard]] bool isBlank() const;

    bool operator==(const CsvRow &) const = default;
};

/// Reads rows of comma-separated values (RFC 4180) from UTF-8, one after the other.
///
/// Spaces are part of a cell, and line breaks inside quotes, of any kind; empty lines between rows
/// are passed over. In a sheet that has spaces before quotes ("Date", "Texte") those around a cell
/// are no part of it. A zero byte becomes U+FFFD.
class CsvReader {
public:
    /// What protects the memory from a file that is no table.
    static constexpr qsizetype longestCell = 1024 * 1024; ///< bytes
    static constexpr size_t mostCells = 4096; ///< in one row

    CsvReader(QByteArray utf8, char delimiter);
    /// Reads a text of any length, holding a piece of it.
    CsvReader(Utf8Stream stream, char delimiter);
    ~CsvReader();
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// The next row, valid until the next call; null after the last one. MalformedFile at the line
    /// where a row begins whose quotes never close; TooLarge for a cell or row over the limits.
    [[nodiscard]] Result<const CsvRow *> next();

    /// The share of the bytes read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    class Parser;

    [[nodiscard]] std::optional<qsizetype> endOfLine();
    [[nodiscard]] bool holdsLine();
    [[nodiscard]] bool fill();
    [[nodiscard]] QByteArrayView takeLine();
    [[nodiscard]] Result<> feed(QByteArrayView bytes);

    std::optional<Utf8Stream> m_stream; ///< what comes after the bytes
    QByteArray m_bytes;
    qsizetype m_position = 0;
    qsizetype m_feed = 0; ///< the next LF, or how far none was found
    int m_line = 0; ///< of the line taken last
    bool m_isInLine = false; ///< only a part of it could be taken
    std::unique_ptr<Parser> m_parser;
};

} // namespace semainier
