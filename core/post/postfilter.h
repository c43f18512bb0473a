// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QJsonObject>
#include <QSet>

namespace semainier {

/// Which posts are shown: those that match every facet that asks for something. Within a facet one
/// match is enough.
struct PostFilter {
    QSet<AccountId> accounts; ///< published on one of them
    QSet<PostKind> kinds;
    QSet<PostStatus> statuses;
    QSet<QString> people; ///< in charge; an empty name: nobody
    QString text; ///< every word of it stands somewhere in the post, accents and case ignored

    /// True when every post is shown.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool matches(const Post &post) const;

    bool operator==(const PostFilter &) const = default;
};

/// To remember a filter with the window of a calendar. Kinds and states by their codes, accounts by
/// row number; what cannot be read is left out.
[[nodiscard]] QJsonObject toJson(const PostFilter &filter);
[[nodiscard]] PostFilter postFilterFromJson(const QJsonObject &json);

} // namespace semainier
