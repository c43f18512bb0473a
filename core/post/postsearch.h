// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <vector>

namespace semainier {

class Database;

/// Full-text search in title, texts (also an account's own), link, source, assignee, place of the
/// event and remarks.
class PostSearch {
public:
    explicit PostSearch(Database &database);

    /// The posts that hold every word, accents, ligatures and case ignored, the last word also as a
    /// beginning; the latest day first, undated ones before all. Nothing for a text without a word.
    [[nodiscard]] Result<std::vector<PostId>> find(const QString &text, int limit) const;
    /// How many posts find() would give without a limit. Counting ends at `most`, so that a word of
    /// every post costs no more than a rare one.
    [[nodiscard]] Result<qint64> count(const QString &text, int most) const;

private:
    Database &m_database;
};

} // namespace semainier
