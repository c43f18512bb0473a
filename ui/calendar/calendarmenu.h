// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekcommand.h"

#include <functional>

class QMenu;
class QWidget;

namespace semainier::ui {

/// What a menu of the calendar is asked for on.
enum class MenuSubject { Post, Slot, Day };

/// The menu of a place of the calendar: what can be done there. It deletes itself when it closes.
[[nodiscard]] QMenu *calendarMenu(MenuSubject subject, bool canPaste,
                                  const std::function<void(WeekCommand)> &run, QWidget *parent);

} // namespace semainier::ui
