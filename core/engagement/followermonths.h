// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/engagement/followercount.h"

#include <vector>

namespace semainier {

/// The followers of an account at the end of a month.
struct FollowerMonth {
    QDate month; ///< its first day
    QDate readOn; ///< day of its last count; null: nobody looked in this month
    qint64 followers = 0; ///< by that count; 0 where there is none
    /// Since the last count of the month before. Nothing where one of the two months has no count:
    /// a change over several months is not that of one.
    std::optional<qint64> change;

    [[nodiscard]] bool isCounted() const { return readOn.isValid(); }

    bool operator==(const FollowerMonth &) const = default;
};

/// The months of an account.
struct AccountFollowers {
    AccountId account;
    std::vector<FollowerMonth> months;

    bool operator==(const AccountFollowers &) const = default;
};

/// Every month that a range with both ends touches, with or without a count, for each account that
/// was ever counted up to the end of the range. Counts after the range are left out; those before
/// it tell the change of its first month. `counts`: those of an account together and by day.
[[nodiscard]] std::vector<AccountFollowers> followerMonths(const DateRange &range,
                                                           std::span<const FollowerCount> counts);

} // namespace semainier
