// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace semainier::ui {

/// What the rail leads to; the actions are those of the menu.
struct RailActions {
    QAction *calendar;
    QAction *undated;
    QAction *settings;
};

/// The left edge: program and association, the screens there are, the small calendar, settings and
/// menu.
class Rail final : public QWidget {
    Q_OBJECT

public:
    /// `month` is placed here and belongs to the rail from then on.
    Rail(const RailActions &actions, QWidget *month, QMenu *menu, QWidget *parent = nullptr);

    void setAssociation(const QString &name);
    /// Posts of the period shown.
    void setShownCount(int posts);
    void setUndatedCount(int posts);
    void openMenu();

private:
    struct Entry {
        QToolButton *button = nullptr;
        QLabel *count = nullptr;
    };

    static void setCount(const Entry &entry, int count, const QString &sentence);
    static Entry counted(QAction *action);

    QLabel *m_association = nullptr;
    Entry m_calendar;
    Entry m_undated;
    QToolButton *m_menu = nullptr;
};

} // namespace semainier::ui
