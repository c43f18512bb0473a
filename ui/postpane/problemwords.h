// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/postedit.h"

#include <QString>

#include <vector>

namespace semainier::ui {

/// A problem as a person reads it: "Mastodon (@asso): 37 characters too many".
[[nodiscard]] QString problemText(const PostProblem &problem, const Post &post,
                                  const std::vector<Account> &accounts);

/// Why posts are not called ready: the first of them with all that is to be mended, the others by
/// their number.
[[nodiscard]] QString refusalText(const std::vector<Refusal> &refused,
                                  const std::vector<Account> &accounts);

} // namespace semainier::ui
