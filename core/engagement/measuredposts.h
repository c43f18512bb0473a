// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/engagement/measuredpost.h"

namespace semainier {

class Database;

/// Reads what the networks told of what was published, for engagement(). By the index of the days;
/// no text is read.
class MeasuredPosts {
public:
    explicit MeasuredPosts(Database &database);

    /// The publications of the posts that were published in a range with both ends, also those that
    /// were never read; of one account or, with an id of zero, of all. By day, hour and account.
    ///
    /// The last reading counts, and what only an earlier one told. The day is that of the post, as
    /// in every other count. The hour is that which the network gives, else the one that was
    /// planned; nothing where the network gives another day: the plan then does not tell when it
    /// was published. The followers are those of followersOn() that day.
    [[nodiscard]] Result<std::vector<MeasuredPost>> ofDays(const DateRange &range,
                                                           AccountId account = {}) const;
    /// The query of ofDays(): between two days, then of an account where one is asked for.
    [[nodiscard]] static const QString &query(AccountId account = {});

private:
    [[nodiscard]] Result<> addFollowers(std::vector<MeasuredPost> &posts) const;

    Database &m_database;
};

} // namespace semainier
