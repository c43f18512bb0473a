// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/intention.h"
#include "ui/calendar/monthlayout.h"
#include "ui/calendar/weekcommand.h"
#include "ui/calendar/weekintention.h"

#include <optional>

namespace semainier::ui {

class MonthModel;

/// What a command at a place means; nothing when it means nothing there, or changes nothing.
[[nodiscard]] std::optional<Intention> intentionOf(WeekCommand command, MonthPlace place,
                                                   const WeekClip &clip, const MonthModel &model);

/// What dropping a post on a day or on another post means; nothing where it stays as it is.
[[nodiscard]] std::optional<Intention> intentionOfDrop(const Post &post, MonthPlace target,
                                                       const MonthModel &model);

} // namespace semainier::ui
