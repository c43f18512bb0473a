// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace semainier {

/// True where the file lies on a disk of another machine. SQLite's write-ahead log needs memory
/// shared between the writers, which such a disk cannot give (https://sqlite.org/wal.html).
[[nodiscard]] bool isOnNetwork(const QString &path);

/// True for the types of file system ("nfs4", "fuse.sshfs") whose disk may belong to another
/// machine. In doubt it does: that costs speed, the other mistake costs the calendar.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// True when the file and its folder can be written, which SQLite needs for its journal.
[[nodiscard]] bool canWrite(const QString &path);

/// The absolute path with links followed: the log of a database lies beside the file itself.
[[nodiscard]] QString realPath(const QString &path);

/// The file as the system knows it (device and number), to notice that another one took its name.
/// Empty when there is none.
[[nodiscard]] QString fileIdentity(const QString &path);

/// True when a path leads to what the program's output is sent to, by whatever name.
[[nodiscard]] bool isStandardOutput(const QString &path);

/// A text that changes when the database at a path is written to, its log and journal included.
[[nodiscard]] QString fileStamp(const QString &path);

/// Gives a file another name in the same folder, durably. FileExists rather than replacing.
[[nodiscard]] Result<> renameFile(const QString &from, const QString &to);
/// The same, but what stands at `to` is replaced: at every moment there is the old or the new.
[[nodiscard]] Result<> replaceFile(const QString &from, const QString &to);
/// A second name for the bytes of a file: a link, or a copy where the disk knows no links.
[[nodiscard]] Result<> keepUnderName(const QString &path, const QString &name);

/// Makes a folder in one that is there; nothing to do when it exists.
[[nodiscard]] Result<> makeFolder(const QString &path);

/// Waits until the bytes of a file that no connection has open are on the disk.
[[nodiscard]] Result<> flushFile(const QString &path);

/// Renames the log and the journal beside the path of a database after another path, and removes
/// the index of the log: SQLite would apply them to whatever file takes the name.
[[nodiscard]] Result<> setLogsAside(const QString &path, const QString &aside);

/// Removes a database with its log, index and journal.
void removeDatabaseFiles(const QString &path);

/// The system's words for a value of errno.
[[nodiscard]] QString systemWords(int number);

} // namespace semainier
