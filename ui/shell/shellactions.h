// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/icons.h"
#include "ui/calendar/calendarheader.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QMenu>
#include <QObject>

namespace semainier::ui {

class Preferences;

/// Every action of the window with its name and its keys, and the menu they stand in.
class ShellActions final : public QObject {
    Q_OBJECT

public:
    /// The actions are added to the window, so that their keys work while the menu is closed.
    ShellActions(QWidget &window, const Preferences &preferences);

    QAction *newCalendar = nullptr;
    QAction *openCalendar = nullptr;
    QAction *openSample = nullptr;
    QAction *backUp = nullptr;
    QAction *restoreBackup = nullptr;
    QAction *importSheet = nullptr;
    QAction *importStatistics = nullptr;
    QAction *exportSheet = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *newPost = nullptr;
    QAction *duplicate = nullptr;
    QAction *remove = nullptr;
    QAction *find = nullptr;
    QAction *previous = nullptr;
    QAction *today = nullptr;
    QAction *next = nullptr;
    QAction *goToDate = nullptr;
    QAction *month = nullptr;
    QAction *week = nullptr;
    QAction *list = nullptr;
    QAction *balance = nullptr;
    QAction *calendarScreen = nullptr;
    QAction *undated = nullptr;
    QAction *lineScreen = nullptr;
    QAction *engagementScreen = nullptr;
    QAction *profiles = nullptr;
    QAction *recordExchanges = nullptr;
    QAction *weeklyFigures = nullptr;
    QAction *sortKinds = nullptr;
    QAction *settings = nullptr;
    QAction *palette = nullptr;
    QAction *menuKey = nullptr;
    QAction *about = nullptr;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Those that need an open calendar, and those that change it.
    void setAvailable(bool open, bool writable);
    [[nodiscard]] CalendarActions calendar() const;
    [[nodiscard]] RailActions rail() const;

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QAction *add(const QString &text, const QString &brief, const QKeySequence &keys);
    QAction *add(Icon glyph, const QString &text, const QString &brief,
                 const QList<QKeySequence> &keys);
    void createCalendarActions();
    void createPostActions();
    void createViewActions();
    void createScreenActions();
    void addKeywords() const;
    void buildMenu();
    void fillRecent();

    QWidget &m_window;
    const Preferences &m_preferences;
    QMenu *m_menu = nullptr;
    QMenu *m_recent = nullptr;
};

} // namespace semainier::ui
