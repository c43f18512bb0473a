// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace semainier {

/// "Sema" in the application id of the SQLite header: what makes a database a calendar.
inline constexpr quint32 calendarApplicationId = 0x53656d61;

/// What the first hundred bytes of a calendar file say, without what may wait in its log. Reading
/// them touches nothing.
struct FileHeader {
    int schemaVersion = 0;
    bool writeAheadLog = false; ///< the journal mode, which belongs to the file
    bool cutOff = false; ///< the last page is not whole
};

/// Reads and judges the header: FileNotFound, CannotRead, NotACalendar.
[[nodiscard]] Result<FileHeader> readHeader(const QString &path);

} // namespace semainier
