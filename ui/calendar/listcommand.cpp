// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listcommand.h"

#include <algorithm>
#include <array>

namespace semainier::ui {

namespace {

struct KeyRow {
    Qt::KeyboardModifiers modifiers;
    int key = 0;
    ListCommand command{};
};

const std::array rows{
    KeyRow{Qt::NoModifier, Qt::Key_PageUp, ListCommand::PreviousMonth},
    KeyRow{Qt::NoModifier, Qt::Key_PageDown, ListCommand::NextMonth},
    KeyRow{Qt::NoModifier, Qt::Key_Home, ListCommand::Today},
    KeyRow{Qt::NoModifier, Qt::Key_N, ListCommand::New},
    KeyRow{Qt::NoModifier, Qt::Key_Insert, ListCommand::New},
    KeyRow{Qt::NoModifier, Qt::Key_Return, ListCommand::Enter},
    KeyRow{Qt::NoModifier, Qt::Key_Enter, ListCommand::Enter},
    KeyRow{Qt::NoModifier, Qt::Key_F2, ListCommand::Edit},
    KeyRow{Qt::NoModifier, Qt::Key_Delete, ListCommand::Delete},
    KeyRow{Qt::ControlModifier, Qt::Key_D, ListCommand::Duplicate},
    KeyRow{Qt::ControlModifier, Qt::Key_X, ListCommand::Cut},
    KeyRow{Qt::ControlModifier, Qt::Key_C, ListCommand::Copy},
    KeyRow{Qt::ControlModifier, Qt::Key_V, ListCommand::Paste},
    KeyRow{Qt::AltModifier, Qt::Key_Left, ListCommand::DayEarlier},
    KeyRow{Qt::AltModifier, Qt::Key_Right, ListCommand::DayLater},
    KeyRow{Qt::AltModifier, Qt::Key_Up, ListCommand::WeekEarlier},
    KeyRow{Qt::AltModifier, Qt::Key_Down, ListCommand::WeekLater},
    KeyRow{Qt::NoModifier, Qt::Key_Menu, ListCommand::Menu},
    KeyRow{Qt::ShiftModifier, Qt::Key_F10, ListCommand::Menu},
    KeyRow{Qt::NoModifier, Qt::Key_Escape, ListCommand::Escape},
};

} // namespace

std::optional<ListCommand> listCommandOf(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const auto row = std::ranges::find_if(rows, [&](const KeyRow &candidate) {
        return candidate.key == key.key() && candidate.modifiers == modifiers;
    });
    return row == rows.end() ? std::nullopt : std::optional(row->command);
}

} // namespace semainier::ui
