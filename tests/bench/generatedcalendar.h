// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

namespace semainier::bench {

/// Fills an empty calendar with posts that look like those of an association: all kinds and states,
/// three accounts, from `firstDay` on. The same numbers give the same posts.
[[nodiscard]] Result<> fillCalendar(Planner &planner, int posts, QDate firstDay, int postsADay = 5);

} // namespace semainier::bench
