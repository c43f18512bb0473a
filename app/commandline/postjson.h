// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <QHash>

namespace semainier {
class Planner;
} // namespace semainier

namespace semainier::cli {

/// What the row numbers in a post stand for, read once for many posts.
struct Names {
    QHash<AccountId, Account> accounts;
    QHash<ObjectiveId, QString> objectives;
    QHash<SeriesId, QString> series; ///< the uid of each

    [[nodiscard]] static Result<Names> of(const Planner &planner);
};

/// A post as `list --json` gives it: the keys of a sheet with JSON types (null where there is no
/// value), `part`, `type` and `function` of its kind, and its publications in full.
[[nodiscard]] QJsonObject describedPost(const Post &post, const Names &names);

} // namespace semainier::cli
