// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include <optional>

namespace semainier::ui {

/// What one can do on the list without a mouse, besides moving and selecting as in any table.
enum class ListCommand {
    PreviousMonth,
    NextMonth,
    Today,
    New,
    Enter, ///< opens the post, or edits the cell
    Edit, ///< the cell; the title where the cell has nothing to edit
    Open,
    Delete,
    Duplicate,
    Cut,
    Copy,
    Paste,
    DayEarlier,
    DayLater,
    WeekEarlier,
    WeekLater,
    Shift, ///< asks by how much
    Hour, ///< asks for it
    Menu,
    Escape,
};

/// The command of a key; nothing for a key that the list leaves to others.
[[nodiscard]] std::optional<ListCommand> listCommandOf(const QKeyEvent &key);

} // namespace semainier::ui
