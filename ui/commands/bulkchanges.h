// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"
#include "ui/commands/postedit.h"

#include <optional>
#include <span>

namespace semainier::ui {

/// What is done to one post or many, as one change with one name. Posts on which it would change
/// nothing are neither written nor counted; the change is empty when none is left.

/// The fields that have a value. An hour is given to dated and undated posts alike.
[[nodiscard]] Change editing(std::span<const Post> posts, const PostEdit &edit);
/// The posts that an edit would call ready though something is to be mended first: they are to be
/// left out of it.
[[nodiscard]] std::vector<Refusal> refusals(std::span<const Post> posts, const PostEdit &edit,
                                            std::span<const Account> accounts);
/// So many days later, or earlier; hour and state stay. Undated posts stay undated, occurrences of
/// a series leave it.
[[nodiscard]] Change shifting(std::span<const Post> posts, int days);
/// The kind they are of, which is no proposal any more; nothing: each keeps the one proposed.
[[nodiscard]] Change sorting(std::span<const Post> posts, std::optional<PostKind> kind);
[[nodiscard]] Change removing(std::span<const Post> posts);
/// The copies of duplicateOf(), in the same order.
[[nodiscard]] Change duplicating(std::span<const Post> posts);

} // namespace semainier::ui
