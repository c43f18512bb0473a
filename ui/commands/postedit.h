// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

namespace semainier::ui {

/// What many posts are to become at once; what has no value stays as each post has it.
struct PostEdit {
    std::optional<PostKind> kind;
    std::optional<PostStatus> status;
    std::optional<QString> assignee;
    std::optional<TimeOfDay> time;
    std::optional<ObjectiveId> objective; ///< an invalid id: none

    [[nodiscard]] bool isEmpty() const { return *this == PostEdit(); }

    bool operator==(const PostEdit &) const = default;
};

} // namespace semainier::ui
