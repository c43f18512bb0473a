// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/post/post.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace semainier {

class Database;

/// How many posts, whatever their day and state, refer to something else of the calendar.
class PostUsage {
public:
    explicit PostUsage(Database &database);

    /// Accounts, objectives and people without a post are not in the answer.
    [[nodiscard]] Result<QHash<AccountId, int>> perAccount() const;
    [[nodiscard]] Result<QHash<ObjectiveId, int>> perObjective() const;
    [[nodiscard]] Result<QHash<QString, int>> perAssignee() const;

    /// The posts somebody is in charge of, by exactly this name.
    [[nodiscard]] Result<std::vector<PostId>> ofAssignee(const QString &name) const;
    /// The names of those in charge of the posts of a range with both ends, in the order of the
    /// alphabet.
    [[nodiscard]] Result<QStringList> peopleInCharge(const DateRange &range) const;

private:
    Database &m_database;
};

} // namespace semainier
