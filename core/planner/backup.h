// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/daterange.h"
#include "core/base/error.h"

#include <optional>
#include <vector>

namespace semainier {

/// Why a backup was made; part of its name.
enum class BackupReason {
    Daily, ///< the first opening of a day, or the day turned
    Migration, ///< before a file of an older version was brought up to date
    Manual, ///< asked for
    Restore, ///< before another backup took its place
};

/// A copy of a calendar as it was at one moment.
struct Backup {
    QString path;
    QDateTime at; ///< local time
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// How much is in a calendar or in a backup of it.
struct CalendarContent {
    qint64 posts = 0;
    qint64 undated = 0; ///< of the posts
    qint64 accounts = 0;
    DateRange days; ///< from the first dated post to the last

    bool operator==(const CalendarContent &) const = default;
};

/// Dated copies in a folder beside the calendar: "asso.backups/2026-11-18_100000_daily.semainier".
///
/// A backup is written under another name, read back and only then named, so that each one listed
/// is whole. Every function opens its own connection and may run in any thread.
namespace backup {

/// The folder of a calendar's backups; it appears with the first one.
[[nodiscard]] QString folderOf(const QString &path);

/// The backups of a calendar, newest first. Other files in the folder are not looked at.
[[nodiscard]] Result<std::vector<Backup>> list(const QString &path);

/// Makes a backup now and removes those that it supersedes. A damaged or newer calendar is refused.
[[nodiscard]] Result<Backup> make(const QString &path, BackupReason reason, const Clock &clock);

/// Makes the backup of the day unless there is one, another program is making it or nothing changed
/// since the last; nothing then.
[[nodiscard]] Result<std::optional<Backup>> makeDailyIfDue(const QString &path, const Clock &clock);

/// What a backup holds, or the calendar itself. A newer file, and one that is no calendar, are
/// refused; whether it is sound is not looked at.
[[nodiscard]] Result<CalendarContent> contentOf(const QString &path);

/// The newest backup that this program can open and that is sound; reads them newest first.
[[nodiscard]] Result<std::optional<Backup>> newestGood(const QString &path);

/// The backups no longer needed: kept are the newest of each of the last 10 days, 8 weeks (from
/// Monday) and 12 months that have one, all of today and yesterday, and for 10 days those made
/// for a reason of their own, by which a mistaken restore can be taken back.
[[nodiscard]] std::vector<Backup> superseded(const std::vector<Backup> &backups, QDate today);

} // namespace backup

} // namespace semainier
