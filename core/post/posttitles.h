// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/post/post.h"

#include <functional>

namespace semainier {

class Database;

/// What posts are called, read without the rest of them.
class PostTitles {
public:
    /// Receives caption() of one post after the other; it is empty where a post has no words.
    using Visitor = std::function<void(PostId post, const QString &caption)>;

    explicit PostTitles(Database &database);

    /// The published posts of a range with both ends, by day and hour.
    [[nodiscard]] Result<> visitPublished(const DateRange &range, const Visitor &visitor) const;

private:
    Database &m_database;
};

} // namespace semainier
