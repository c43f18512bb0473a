// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/postfilter.h"

#include <QHash>

#include <span>

namespace semainier {

/// How many posts each choice of a filter stands for.
///
/// A choice counts the posts that match every other facet, and the words; its own facet is left out
/// of account, so that a count says what choosing it would show. What counts nothing is not listed.
struct PostFacets {
    QHash<AccountId, int> accounts; ///< a post counts on each account it is published on
    QHash<PostKind, int> kinds;
    QHash<PostStatus, int> statuses;
    QHash<QString, int> people; ///< an empty name: nobody is in charge
    int matching = 0; ///< posts that the filter shows
    int total = 0;

    bool operator==(const PostFacets &) const = default;
};

[[nodiscard]] PostFacets postFacets(std::span<const Post> posts, const PostFilter &filter);

} // namespace semainier
