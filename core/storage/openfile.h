// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace semainier {

/// The bytes of a database file, read without harm to the connections this program has to it.
///
/// POSIX drops every lock a program holds on a file when it closes any of its descriptors of that
/// file, SQLite's locks too (https://sqlite.org/howtocorrupt.html section 2.2). So there is one
/// descriptor for each file, shared by whoever reads it or has a Database on it, and closed after
/// the last of them. No other code may open a calendar that could be in use.
class OpenFile {
public:
    /// FileNotFound, IsFolder, NotACalendar for what is no file either (a pipe), CannotRead.
    [[nodiscard]] static Result<OpenFile> keep(const QString &path);

    OpenFile(OpenFile &&other) noexcept;
    OpenFile &operator=(OpenFile &&) = delete;
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile();

    /// The bytes at the beginning, fewer where the file is shorter.
    [[nodiscard]] Result<QByteArray> beginning(qint64 size) const;
    /// Writes the bytes as they are now to a path where there is no file. Others may be writing
    /// meanwhile: compare fileStamp() before and after.
    [[nodiscard]] Result<> copyBytes(const QString &path) const;

private:
    OpenFile(QString path, QString identity, int descriptor);

    QString m_path;
    QString m_identity;
    int m_descriptor = -1;
};

} // namespace semainier
