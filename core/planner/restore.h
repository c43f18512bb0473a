// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

namespace semainier {

/// What restore() has kept of the calendar as it was before; one of them, or none where there was
/// no file.
struct Restored {
    QString safetyBackup; ///< path of the backup of the sound calendar
    QString setAside; ///< new path of the damaged file, whose log stands beside it

    bool operator==(const Restored &) const = default;
};

/// Brings a calendar back to what a backup holds: its rows, its settings and its history.
///
/// The backup is read back first: NotACalendar, Damaged and NewerFile refuse it, an older one is
/// brought up to date in a copy. The rows of a sound calendar are replaced in one transaction, so
/// that every program that has it open stays right and takes notice. A damaged file is renamed,
/// never removed, and a copy of the backup takes its name. A stop at any moment leaves the old
/// calendar or the new one. For any thread.
[[nodiscard]] Result<Restored> restore(const QString &path, const QString &backupPath,
                                       const Clock &clock);

} // namespace semainier
