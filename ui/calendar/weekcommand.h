// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include <optional>

namespace semainier::ui {

/// What one can do on the week without a mouse.
enum class WeekCommand {
    Left,
    Right,
    Up,
    Down,
    DayStart,
    DayEnd,
    PreviousPeriod,
    NextPeriod,
    Today,
    New,
    Open,
    Rename,
    Delete,
    Duplicate,
    Cut,
    Copy,
    Paste,
    Exchange,
    DayEarlier,
    DayLater,
    WeekLater,
    Above,
    Below,
    Menu,
    Escape,
};

/// The command of a key; nothing for a key that the week leaves to others.
[[nodiscard]] std::optional<WeekCommand> commandOf(const QKeyEvent &key);

} // namespace semainier::ui
