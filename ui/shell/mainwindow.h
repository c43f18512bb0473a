// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/settings/settingsdialog.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class Banner;
class CalendarPage;
class FirstRun;
class Preferences;
class Prompter;
class ShellActions;
struct NewCalendar;

/// The window: the first page, or the page of the open calendar, and nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Preferences &preferences, Prompter &prompter, const Clock &clock);
    ~MainWindow() override;

    /// Opens a calendar in the place of the one that is open. A damaged one can be brought back
    /// from its newest good backup. False when it stays closed; the window then says why.
    bool open(const QString &path);
    /// Closes the calendar; false when what was typed could not be saved and is not given up.
    bool leavePage();
    /// Path of the open calendar; empty without one.
    [[nodiscard]] QString path() const;
    [[nodiscard]] CalendarPage *page() const { return m_page; }
    [[nodiscard]] ShellActions &actions() const { return *m_actions; }
    void openSettings(SettingsDialog::Page page);

Q_SIGNALS:
    /// The window must be made again in another language; empty: the system's.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void host(std::unique_ptr<Planner> planner);
    void updateTitle(bool changedElsewhere = false);
    /// Asks for a new calendar, then opens it and reads a sheet into it where one is given.
    void askForNewCalendar(const QString &sheet = {});
    [[nodiscard]] Result<std::unique_ptr<Planner>> create(const NewCalendar &wanted) const;
    void chooseCalendar();
    void openSample();
    void importAsCalendar();
    void closeSettings();
    void take(const ComputerChoices &choices);
    void offerBackup(const Error &error, const QString &path);
    void fail(const Error &error);
    void about();

    Preferences &m_preferences;
    Prompter &m_prompter;
    const Clock &m_clock;
    ShellActions *m_actions = nullptr;
    QStackedWidget *m_pages = nullptr;
    FirstRun *m_firstRun = nullptr;
    Banner *m_trouble = nullptr;
    CalendarPage *m_page = nullptr;
    QPointer<SettingsDialog> m_settings;
};

} // namespace semainier::ui
