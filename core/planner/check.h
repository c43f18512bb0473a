// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace semainier {

class Database;

/// The state of a calendar file: whether it is sound, and how much is in it.
struct CheckReport {
    QStringList faults; ///< in the words of the database; none: sound
    int schemaVersion = 0;
    qint64 posts = 0;
    qint64 undated = 0; ///< of the posts
    qint64 publications = 0;
    qint64 accounts = 0;
    qint64 slotCount = 0;
    qint64 series = 0;
    qint64 people = 0;
    qint64 profiles = 0; ///< edited or added ones
    qint64 exchangeCounts = 0;
    qint64 readings = 0;
    qint64 followerCounts = 0;
    qint64 historyEntries = 0;

    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }

    bool operator==(const CheckReport &) const = default;
};

/// Reads the whole file. What cannot be counted because of a fault stays 0.
[[nodiscard]] Result<CheckReport> check(Database &database);

} // namespace semainier
