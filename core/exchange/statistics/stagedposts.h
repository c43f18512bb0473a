// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/exchange/statistics/publicationindex.h"
#include "core/exchange/statistics/rowspool.h"

#include <QTimeZone>

#include <deque>
#include <limits>
#include <vector>

namespace semainier {

/// A row of an export that brings something new into a post.
struct StagedRow {
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    RowSpool::Place place = 0;
    AccountId account; ///< may be a placeholder
    quint32 next = none; ///< place of the next one of the same post
    quint32 file = 0; ///< place of its file
    PublicationIndex::Found found = PublicationIndex::Found::Nothing;
    bool onlyCounts = false; ///< brings nothing into its post but, perhaps, other counts
};

/// What an import of statistics writes, kept so that a million posts fit: which row of which export
/// goes into which post. The rows themselves lie on the disk.
struct StagedPosts {
    struct Post {
        PostId id; ///< not valid: to be added
        quint32 firstRow = StagedRow::none; ///< place in rows
    };

    QTimeZone zone; ///< of the days and hours of the posts
    std::vector<QDate> readOn; ///< of each file, the day in UTC for which its counts hold
    std::vector<Account> accounts; ///< to be added, with placeholders for ids
    std::vector<Post> posts; ///< those that change, in the order they are written
    std::deque<StagedRow> rows;
    RowSpool spool;
};

} // namespace semainier
