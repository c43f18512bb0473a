// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/postproblems.h"

namespace semainier::ui {

/// What many posts are to become at once; what has no value stays as each post has it.
struct PostEdit {
    std::optional<PostKind> kind;
    std::optional<PostStatus> status;
    std::optional<QString> assignee;
    std::optional<std::optional<TimeOfDay>> time; ///< an hour, or none at all
    std::optional<ObjectiveId> objective; ///< an invalid id: none

    [[nodiscard]] bool isEmpty() const { return *this == PostEdit(); }

    bool operator==(const PostEdit &) const = default;
};

/// A post that is not called ready, and what is to be mended before.
struct Refusal {
    Post post;
    std::vector<PostProblem> obstacles;

    bool operator==(const Refusal &) const = default;
};

} // namespace semainier::ui
