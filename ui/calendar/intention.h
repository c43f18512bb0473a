// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/timeofday.h"
#include "core/post/post.h"
#include "ui/commands/newpost.h"
#include "ui/commands/postedit.h"

#include <QList>
#include <QMetaType>

#include <optional>
#include <variant>

namespace semainier::ui {

/// Show the post in the pane and put the cursor in its text.
struct OpenPost {
    PostId post;

    bool operator==(const OpenPost &) const = default;
};

using NewPost = NewPostWish;

struct MovePost {
    PostId post;
    QDate day; ///< null: to the undated ones
    std::optional<TimeOfDay> time; ///< nothing: it keeps its hour

    bool operator==(const MovePost &) const = default;
};

struct ExchangePosts {
    PostId one;
    PostId other;

    bool operator==(const ExchangePosts &) const = default;
};

struct RenamePost {
    PostId post;
    QString title;

    bool operator==(const RenamePost &) const = default;
};

/// A copy of a post on a day of its own (Ctrl+C, Ctrl+V).
struct CopyPost {
    PostId post;
    QDate day;
    std::optional<TimeOfDay> time;

    bool operator==(const CopyPost &) const = default;
};

/// The following concern one post or many, which are then one step to undo.
struct DuplicatePosts {
    QList<PostId> posts;

    bool operator==(const DuplicatePosts &) const = default;
};

struct DeletePosts {
    QList<PostId> posts;

    bool operator==(const DeletePosts &) const = default;
};

struct EditPosts {
    QList<PostId> posts;
    PostEdit edit;

    bool operator==(const EditPosts &) const = default;
};

/// Undated ones stay undated.
struct ShiftPosts {
    QList<PostId> posts;
    int days = 0;

    bool operator==(const ShiftPosts &) const = default;
};

/// What the user wants done to the calendar. A view never does it itself: it tells, and shows what
/// has become of it.
using Intention = std::variant<OpenPost, NewPost, MovePost, ExchangePosts, RenamePost, CopyPost,
                               DuplicatePosts, DeletePosts, EditPosts, ShiftPosts>;

/// The post that is elsewhere once it is done, to be followed there; an invalid id for others.
[[nodiscard]] PostId movedPost(const Intention &intention);

} // namespace semainier::ui

Q_DECLARE_METATYPE(semainier::ui::Intention)
