// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekcommand.h"

#include <algorithm>
#include <array>

namespace semainier::ui {

namespace {

struct KeyRow {
    Qt::KeyboardModifiers modifiers;
    int key = 0;
    WeekCommand command{};
};

const std::array rows{
    KeyRow{Qt::NoModifier, Qt::Key_Left, WeekCommand::Left},
    KeyRow{Qt::NoModifier, Qt::Key_Right, WeekCommand::Right},
    KeyRow{Qt::NoModifier, Qt::Key_Up, WeekCommand::Up},
    KeyRow{Qt::NoModifier, Qt::Key_Down, WeekCommand::Down},
    KeyRow{Qt::ControlModifier, Qt::Key_Up, WeekCommand::DayStart},
    KeyRow{Qt::ControlModifier, Qt::Key_Down, WeekCommand::DayEnd},
    KeyRow{Qt::NoModifier, Qt::Key_PageUp, WeekCommand::PreviousPeriod},
    KeyRow{Qt::NoModifier, Qt::Key_PageDown, WeekCommand::NextPeriod},
    KeyRow{Qt::NoModifier, Qt::Key_Home, WeekCommand::Today},
    KeyRow{Qt::NoModifier, Qt::Key_N, WeekCommand::New},
    KeyRow{Qt::NoModifier, Qt::Key_Insert, WeekCommand::New},
    KeyRow{Qt::NoModifier, Qt::Key_Return, WeekCommand::Open},
    KeyRow{Qt::NoModifier, Qt::Key_Enter, WeekCommand::Open},
    KeyRow{Qt::NoModifier, Qt::Key_Space, WeekCommand::Open},
    KeyRow{Qt::NoModifier, Qt::Key_F2, WeekCommand::Rename},
    KeyRow{Qt::NoModifier, Qt::Key_Delete, WeekCommand::Delete},
    KeyRow{Qt::ControlModifier, Qt::Key_D, WeekCommand::Duplicate},
    KeyRow{Qt::ControlModifier, Qt::Key_X, WeekCommand::Cut},
    KeyRow{Qt::ControlModifier, Qt::Key_C, WeekCommand::Copy},
    KeyRow{Qt::ControlModifier, Qt::Key_V, WeekCommand::Paste},
    KeyRow{Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_X, WeekCommand::Exchange},
    KeyRow{Qt::AltModifier, Qt::Key_Left, WeekCommand::DayEarlier},
    KeyRow{Qt::AltModifier, Qt::Key_Right, WeekCommand::DayLater},
    KeyRow{Qt::AltModifier, Qt::Key_Up, WeekCommand::Above},
    KeyRow{Qt::AltModifier, Qt::Key_Down, WeekCommand::Below},
    KeyRow{Qt::NoModifier, Qt::Key_Menu, WeekCommand::Menu},
    KeyRow{Qt::ShiftModifier, Qt::Key_F10, WeekCommand::Menu},
    KeyRow{Qt::NoModifier, Qt::Key_Escape, WeekCommand::Escape},
};

} // namespace

std::optional<WeekCommand> commandOf(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const auto row = std::ranges::find_if(rows, [&](const KeyRow &candidate) {
        return candidate.key == key.key() && candidate.modifiers == modifiers;
    });
    return row == rows.end() ? std::nullopt : std::optional(row->command);
}

} // namespace semainier::ui
