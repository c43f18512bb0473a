// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QStringList>

#include <vector>

namespace semainier {

/// A piece of a text on one line, with the places of the words that were looked for.
struct Excerpt {
    struct Mark {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Mark &) const = default;
    };

    QString text;
    std::vector<Mark> marks; ///< in order, none over another

    bool operator==(const Excerpt &) const = default;
};

/// The words of what somebody looks for, as PostSearch understands them: runs of letters and
/// digits.
[[nodiscard]] QStringList searchWords(const QString &typed);

/// About `length` characters of a text around the first of these words, an ellipsis at each cut;
/// its beginning when it holds none of them. Accents and case are ignored, and the last word stands
/// for every word it begins.
[[nodiscard]] Excerpt excerpt(const QString &text, const QStringList &words, qsizetype length);

/// What a post that was found is shown by: its title or first words, and where the words stand
/// elsewhere in it, if they do: in its texts, its source, its link or the name of who is in charge.
struct PostExcerpt {
    Excerpt caption;
    Excerpt context; ///< empty when the caption says it all

    bool operator==(const PostExcerpt &) const = default;
};

[[nodiscard]] PostExcerpt excerpt(const Post &post, const QStringList &words, qsizetype length);

} // namespace semainier
