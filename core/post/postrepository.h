// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/post/post.h"

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace semainier {

class Database;

/// The rows of `post` with those of `publication` and `attachment` that belong to them.
///
/// Posts are given by day, hour (those without an hour first) and row number.
class PostRepository {
public:
    /// Receives one post after the other; false ends the reading.
    using Visitor = std::function<bool(const Post &post)>;

    explicit PostRepository(Database &database);

    [[nodiscard]] Result<std::vector<Post>> inRange(const DateRange &range) const;
    [[nodiscard]] Result<std::vector<Post>> undated() const;
    [[nodiscard]] Result<std::vector<Post>> ofSeries(SeriesId series) const;
    [[nodiscard]] Result<std::optional<Post>> find(PostId id) const;
    [[nodiscard]] Result<std::optional<Post>> findByUid(const QString &uid) const;

    /// Which publication a post has on each of its accounts.
    [[nodiscard]] Result<std::vector<std::pair<AccountId, PublicationId>>>
    publicationsOf(PostId post) const;

    /// Streams dated posts of a range without holding them all.
    [[nodiscard]] Result<> visitRange(const DateRange &range, const Visitor &visitor) const;
    [[nodiscard]] Result<> visitUndated(const Visitor &visitor) const;

    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<qint64> undatedCount() const;
    /// Of the dated posts.
    [[nodiscard]] Result<qint64> countInRange(const DateRange &range) const;
    /// Those whose kind nobody has confirmed. Their number, whether there is one, and their row
    /// numbers, the newest first: in an index of their own, at once among a million.
    [[nodiscard]] Result<qint64> proposedCount() const;
    [[nodiscard]] Result<bool> hasProposed() const;
    [[nodiscard]] Result<std::vector<PostId>> proposedIds() const;
    [[nodiscard]] Result<> visitProposed(const Visitor &visitor) const;
    /// The first and the last day with a post; invalid ones without dated posts.
    [[nodiscard]] Result<DateRange> span() const;

    /// Ids of zero, of the post and of its publications, take the next free ones.
    [[nodiscard]] Result<PostId> insert(const Post &post);
    /// Many at once, which is much faster than one by one. Their row numbers, in the same order.
    [[nodiscard]] Result<std::vector<PostId>> insertAll(std::span<const Post> posts);
    /// Publications are matched by their id: those no longer listed are removed.
    [[nodiscard]] Result<> update(const Post &post);
    [[nodiscard]] Result<> remove(PostId id);

private:
    [[nodiscard]] Result<> updatePublications(PostId post,
                                              const std::vector<Publication> &publications);
    Database &m_database;
};

} // namespace semainier
