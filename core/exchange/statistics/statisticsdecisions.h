// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsrow.h"
#include "core/post/post.h"

#include <QHash>

namespace semainier {

/// An account as one file tells of it.
struct ToldAccount {
    QString path; ///< of the file, as the user gave it; an archive is one file
    QString network; ///< key
    RowAccount account;

    bool operator==(const ToldAccount &) const = default;
};

[[nodiscard]] inline size_t qHash(const ToldAccount &told, size_t seed = 0)
{
    return qHashMulti(seed, told.path, told.network, told.account.id, told.account.handle,
                      told.account.name);
}

/// Where a publication stands in the files of an import.
struct ExportPlace {
    QString path; ///< as the user gave it
    QString entry; ///< of an archive; else empty
    int line = 0; ///< 1-based, in the file

    bool operator==(const ExportPlace &) const = default;
};

[[nodiscard]] inline size_t qHash(const ExportPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, place.path, place.entry, place.line);
}

/// What somebody decided where an import of statistics can only guess. A decision that no longer
/// fits is passed over: an account that is gone or of another network, a post that is none of the
/// candidates of the row or that an earlier row was decided to be.
struct StatisticsDecisions {
    /// The account of the calendar it is. An id that is not valid: none of them, but a new one;
    /// where the calendar has the handle already, that account, since there cannot be two.
    QHash<ToldAccount, AccountId> accounts;
    /// The planned post that a publication is. An id that is not valid: none, but a publication of
    /// its own.
    QHash<ExportPlace, PostId> posts;

    bool operator==(const StatisticsDecisions &) const = default;
};

} // namespace semainier
