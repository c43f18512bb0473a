// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/postproblems.h"

#include <QString>

#include <vector>

namespace semainier::ui {

/// A problem as a person reads it: "Mastodon (@asso): 37 characters too many".
[[nodiscard]] QString problemText(const PostProblem &problem, const Post &post,
                                  const std::vector<Account> &accounts);

} // namespace semainier::ui
