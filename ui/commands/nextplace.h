// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "ui/commands/newpost.h"

namespace semainier::ui {

/// Where a post of a kind goes that is lacking in a period (with both ends): into the free weekly
/// slot ahead that suits it best, see nextFreeSlot(), within the period if there is one, else after
/// it, with the hour and the accounts of that slot. Without any free slot: on the first day of the
/// period ahead that has no post, at the hour that newPost() gives it; where each has one, on the
/// first of them, or after the period if that hour of today has passed. Never in the past.
[[nodiscard]] Result<NewPostWish> nextPlace(const Planner &planner, PostKind kind,
                                            const DateRange &period);

/// A post that keeps time for so many exchanges of so many minutes each. In a free slot ahead that
/// expects exchanges, else on the first day of the period ahead, at no hour: exchanges are answers
/// given during the day, and take no content its slot.
[[nodiscard]] Result<NewPostWish> placeForExchanges(const Planner &planner, int exchanges,
                                                    int minutesEach, const DateRange &period);

} // namespace semainier::ui
