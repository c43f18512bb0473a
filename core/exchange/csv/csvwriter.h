// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QStringEncoder>

#include <memory>

namespace semainier {

/// How a table of comma-separated values is written.
struct CsvDialect {
    char delimiter = ',';
    bool byteOrderMark = false; ///< by which Excel knows UTF-8
    bool formulaGuard = false; ///< see formulaguard.h

    bool operator==(const CsvDialect &) const = default;
};

/// Writes a table as UTF-8 (RFC 4180: CR LF, quotes where needed) to a file that appears complete,
/// by commit(), or not at all: what stood at the path stays until then. Only what is no file but a
/// pipe or a device, and what the program writes to already as its output, is written into as it
/// is.
class CsvWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(const QString &path,
                                                                   const CsvDialect &dialect);

    void cell(QStringView text);
    void endRow();

    /// DiskFull, ReadOnly or CannotWrite, the file at the path being what it was before.
    [[nodiscard]] Result<> commit();

private:
    CsvWriter(std::unique_ptr<QFileDevice> file, const CsvDialect &dialect);

    void separate();
    void appendQuoted(QStringView text);
    void appendUtf8(QStringView text);
    void flush();

    std::unique_ptr<QFileDevice> m_file;
    CsvDialect m_dialect;
    QByteArray m_buffer;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    bool m_rowBegun = false;
};

} // namespace semainier
