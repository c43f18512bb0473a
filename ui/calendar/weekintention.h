// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"
#include "ui/calendar/intention.h"
#include "ui/calendar/weekcommand.h"
#include "ui/calendar/weeklayout.h"

#include <optional>

namespace semainier::ui {

class WeekModel;

/// A post put aside with Ctrl+X or Ctrl+C.
struct WeekClip {
    PostId post;
    bool cut = false;

    bool operator==(const WeekClip &) const = default;
};

/// What a command on the item at a place means; nothing when it means nothing there, or changes
/// nothing.
[[nodiscard]] std::optional<Intention> intentionOf(WeekCommand command, WeekPlace place,
                                                   const WeekClip &clip, const WeekModel &model,
                                                   const WeekLayout &layout);

/// What dropping a post on a target means; nothing where it stays as it is.
/// A post changes places with the one that was cut or copied; nothing where that one is gone,
/// undated or the same.
[[nodiscard]] std::optional<Intention> exchanged(const std::optional<Post> &clipped,
                                                 const Post &post);

[[nodiscard]] std::optional<Intention> intentionOfDrop(const Post &post, const DropTarget &target,
                                                       const WeekModel &model);

} // namespace semainier::ui
