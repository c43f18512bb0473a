// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engagement/followercount.h"

#include <optional>
#include <vector>

namespace semainier {

class Database;

/// The rows of `follower_count`: at most one for an account and a day.
class FollowerCountRepository {
public:
    explicit FollowerCountRepository(Database &database);

    /// Those of an account together and by day.
    [[nodiscard]] Result<std::vector<FollowerCount>> all() const;
    /// By day.
    [[nodiscard]] Result<std::vector<FollowerCount>> ofAccount(AccountId account) const;
    [[nodiscard]] Result<std::optional<FollowerCount>> find(FollowerCountId id) const;
    [[nodiscard]] Result<std::optional<FollowerCount>> find(AccountId account, QDate day) const;
    /// The last count of an account that is older than a day.
    [[nodiscard]] Result<std::optional<FollowerCount>> lastBefore(QDate day,
                                                                  AccountId account) const;

    /// An id of zero takes the next free one. InvalidValue without a day.
    [[nodiscard]] Result<FollowerCountId> insert(const FollowerCount &count);
    [[nodiscard]] Result<> update(const FollowerCount &count);
    [[nodiscard]] Result<> remove(FollowerCountId id);

private:
    Database &m_database;
};

} // namespace semainier
