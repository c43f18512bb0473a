// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/linereader.h"

#include <vector>

namespace semainier::ui {

/// Posts of one kind that are missing in a period; of exchanges, how many to keep time for.
struct MissingPosts {
    PostKind kind = PostKind::Info; ///< that the next one would be
    int posts = 0; ///< 1 or more
    int minutesEach = 0;

    [[nodiscard]] int minutes() const { return posts * minutesEach; }

    bool operator==(const MissingPosts &) const = default;
};

/// What is missing, the part that lacks most first, ties by the order of the parts; exchanges last.
[[nodiscard]] std::vector<MissingPosts> missingPosts(const PlannedBalance &planned);

} // namespace semainier::ui
