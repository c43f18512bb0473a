// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "core/base/clock.h"
#include "ui/base/dialogprompter.h"
#include "ui/shell/preferences.h"

#include <QStringList>

#include <memory>

namespace semainier {

namespace ui {
class MainWindow;
}

/// Puts the program with a window together. Needs a QApplication.
class Application {
public:
    Application();
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Opens the calendar named, else the one used last, else the first page; then runs until the
    /// window is closed. The exit status of the process.
    [[nodiscard]] int run(const QStringList &arguments);

private:
    void showWindow(const QString &path);

    SystemClock m_clock;
    Language m_language;
    ui::Preferences m_preferences;
    ui::DialogPrompter m_prompter;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace semainier
