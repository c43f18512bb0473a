// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/timeofday.h"
#include "core/post/post.h"
#include "ui/calendar/weekcommand.h"
#include "ui/calendar/weeklayout.h"

#include <QList>

#include <optional>
#include <variant>

namespace semainier::ui {

class WeekModel;

struct OpenPost {
    PostId post;
    bool operator==(const OpenPost &) const = default;
};

struct NewPost {
    QDate day;
    std::optional<TimeOfDay> time;
    std::optional<PostKind> kind;
    QList<AccountId> accounts;
    bool operator==(const NewPost &) const = default;
};

struct MovePost {
    PostId post;
    QDate day;
    std::optional<TimeOfDay> time;
    bool operator==(const MovePost &) const = default;
};

struct ExchangePosts {
    PostId one;
    PostId other;
    bool operator==(const ExchangePosts &) const = default;
};

struct DuplicatePost {
    PostId post;
    bool operator==(const DuplicatePost &) const = default;
};

struct CopyPost {
    PostId post;
    QDate day;
    std::optional<TimeOfDay> time;
    bool operator==(const CopyPost &) const = default;
};

struct DeletePost {
    PostId post;
    bool operator==(const DeletePost &) const = default;
};

/// What the user wants done to the calendar. The week never does it itself.
using WeekIntention =
    std::variant<OpenPost, NewPost, MovePost, ExchangePosts, DuplicatePost, CopyPost, DeletePost>;

/// A post put aside with Ctrl+X or Ctrl+C.
struct WeekClip {
    PostId post;
    bool cut = false;

    bool operator==(const WeekClip &) const = default;
};

/// What a command on the item at a place means; nothing when it means nothing there, or changes
/// nothing.
[[nodiscard]] std::optional<WeekIntention> intentionOf(WeekCommand command, WeekPlace place,
                                                       const WeekClip &clip, const WeekModel &model,
                                                       const WeekLayout &layout);

/// What dropping a post on a target means; nothing where it stays as it is.
[[nodiscard]] std::optional<WeekIntention>
intentionOfDrop(const Post &post, const DropTarget &target, const WeekModel &model);

} // namespace semainier::ui
