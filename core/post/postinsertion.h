// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <vector>

namespace semainier {

class Database;

/// Writes new posts with all that belongs to them, quickly also when there are many: what can wait
/// is written in statements of several rows by finish().
class PostInsertion {
public:
    explicit PostInsertion(Database &database);

    /// Ids of zero, of the post and of its publications, take the next free ones.
    [[nodiscard]] Result<PostId> add(const Post &post);
    /// Writes the rest and enters the posts in the search index. To be called once, at the end.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] static Result<> insertPublication(Database &database, PostId post,
                                                    const Publication &publication);
    [[nodiscard]] static Result<> insertAttachments(Database &database, PostId post,
                                                    const std::vector<Attachment> &attachments);

private:
    [[nodiscard]] Result<> addPublications(PostId post,
                                           const std::vector<Publication> &publications);
    [[nodiscard]] Result<> insertPlainPublications();
    [[nodiscard]] Result<> index();

    Database &m_database;
    std::vector<PostId> m_added;
    /// Post and account, in turn, of publications that are no more than their account.
    std::vector<qint64> m_plainPublications;
};

} // namespace semainier
