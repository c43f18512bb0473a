// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace semainier::ui {

class MiniCalendar;

/// The left edge: program and association, the screens there are, the small calendar, the menu.
class Rail final : public QWidget {
    Q_OBJECT

public:
    Rail(MiniCalendar *calendar, QMenu *menu, QWidget *parent = nullptr);

    void setAssociation(const QString &name);
    /// Posts of the week shown.
    void setWeekCount(int posts);
    void openMenu();

private:
    QWidget *buildScreens();

    QLabel *m_association = nullptr;
    QToolButton *m_calendar = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_menu = nullptr;
};

} // namespace semainier::ui
