// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"

#include <optional>

namespace semainier::ui {

/// The hour of a post that is put between two others of a day: its own where that fits, else one
/// between theirs, in the middle and rounded to `step` minutes. Next to a single neighbour the
/// nearest round hour on that side. A neighbour without an hour bounds nothing; without any bound
/// the post keeps its own hour, also when it has none.
[[nodiscard]] std::optional<TimeOfDay> timeBetween(std::optional<TimeOfDay> before,
                                                   std::optional<TimeOfDay> after,
                                                   std::optional<TimeOfDay> own, int step);

} // namespace semainier::ui
