// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/calendar/keydate.h"
#include "core/storage/database.h"

#include <vector>

namespace semainier {

/// A calendar file, from nothing to an open connection whose schema is the one this program knows.
namespace calendarfile {

/// Creates a calendar without posts where there is no file; the file appears complete or not at
/// all.
[[nodiscard]] Result<std::unique_ptr<Database>> create(const QString &path, const QString &name,
                                                       const std::vector<KeyDate> &keyDates = {});

/// Gives a finished file the name of a calendar that is not there; FileExists rather than replacing
/// one. What a deleted calendar of that name left beside it is kept under another name.
[[nodiscard]] Result<> giveName(const QString &draft, const QString &path);

/// Opens a calendar and brings an older one up to date, after a backup. Where the file cannot be
/// written, it is opened for reading, an older one as a copy brought up to date. A newer file is
/// refused and left as it was.
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock);

/// The same without bringing it up to date: for checks and backups.
[[nodiscard]] Result<std::unique_ptr<Database>> openAsItIs(const QString &path);

} // namespace calendarfile

} // namespace semainier
