// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier::ui {

/// Two versions of a text as HTML, each with the words marked that the other does not have in this
/// place. Long texts are compared as a whole: they are the same, or all of them is marked.
struct WordDifference {
    QString before;
    QString after;
};

/// `mark` is the style of what differs, such as "background-color: #eee".
[[nodiscard]] WordDifference wordDifference(const QString &before, const QString &after,
                                            const QString &mark);

} // namespace semainier::ui
