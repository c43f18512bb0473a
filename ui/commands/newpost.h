// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/post.h"

#include <QList>

#include <optional>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// What is known of a post that somebody wants to add.
struct NewPostWish {
    QDate day; ///< null: undated
    std::optional<TimeOfDay> time;
    std::optional<PostKind> kind;
    QList<AccountId> accounts; ///< empty: as the slot says, else every account in use
    QString title;
    std::optional<int> minutes; ///< planned; nothing: as usual for its kind
    bool wholeDay = false; ///< it has no hour and takes no slot

    bool operator==(const NewPostWish &) const = default;
};

/// A post ready to be added. Without an hour of its own it takes the next free weekly slot of the
/// day with that slot's kind and accounts, else the hour last used before; never an invented one.
[[nodiscard]] Result<Post> newPost(const Planner &planner, const NewPostWish &wish);

/// The hour of the last post before a day or on it, not longer ago than people remember; nothing
/// where none has an hour.
[[nodiscard]] Result<std::optional<TimeOfDay>> hourLastUsed(const Planner &planner, QDate day);

/// The same post once more, to be published anew: a draft without anything a network reported.
[[nodiscard]] Post duplicateOf(const Post &post);

} // namespace semainier::ui
