// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "tests/journeys/keyboard.h"
#include "tests/journeys/mouse.h"
#include "tests/support/fixedclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QTemporaryDir>

namespace semainier::journeys {

enum class Input { Mouse, Keyboard };

/// How GoogleTest names it.
void PrintTo(Input input, std::ostream *out);

/// A window as the program shows it first, in a folder of its own, and somebody at it. Runs once
/// with each sort of hands.
class Journey : public testing::TestWithParam<Input> {
protected:
    [[nodiscard]] Hands &hands() const { return *m_hands; }
    [[nodiscard]] const Screen &screen() const { return m_hands->screen(); }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    /// Another window as large as the first, and the same sort of hands at it.
    [[nodiscard]] std::unique_ptr<ui::MainWindow> newWindow();
    [[nodiscard]] std::unique_ptr<Hands> handsAt(ui::MainWindow &window);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A calendar file, read beside the window as another program would read it.
    [[nodiscard]] Planner &beside(const QString &path);
    /// Its dated posts by day and hour: "2026-11-19 09:00 info facebook: Dès lundi…".
    [[nodiscard]] std::vector<std::string> stored(const QString &path);

private:
    QTemporaryDir m_folder;
    test::FixedClock m_clock;
    ui::Preferences m_preferences{path(QStringLiteral("preferences.ini"))};
    Desk m_desk;
    std::unique_ptr<ui::MainWindow> m_window = newWindow();
    std::unique_ptr<Hands> m_hands = handsAt(*m_window);
    std::unique_ptr<Planner> m_reader;
};

/// How a journey is called: by_mouse, by_keyboard_alone.
[[nodiscard]] std::string handsName(const testing::TestParamInfo<Input> &info);

} // namespace semainier::journeys
