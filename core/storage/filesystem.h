// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier {

/// True where the file lies on a disk of another machine. SQLite's write-ahead log needs memory
/// shared between the writers, which such a disk cannot give (https://sqlite.org/wal.html).
[[nodiscard]] bool isOnNetwork(const QString &path);

/// True when the file and its folder can be written, which SQLite needs for its journal.
[[nodiscard]] bool canWrite(const QString &path);

/// The file as the system knows it (device and number), to notice that another one took its name.
/// Empty when there is none.
[[nodiscard]] QString fileIdentity(const QString &path);

} // namespace semainier
