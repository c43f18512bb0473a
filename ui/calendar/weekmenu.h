// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekcommand.h"
#include "ui/calendar/weeklayout.h"

#include <functional>

class QMenu;
class QWidget;

namespace semainier::ui {

class WeekModel;
struct WeekClip;

/// The menu of an item: what can be done there. It deletes itself when it closes.
[[nodiscard]] QMenu *weekMenu(const WeekModel &model, WeekPlace place, const WeekClip &clip,
                              const std::function<void(WeekCommand)> &run, QWidget *parent);

} // namespace semainier::ui
