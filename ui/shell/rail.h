// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace semainier::ui {

class RailButton;

/// What the rail leads to; the actions are those of the menu.
struct RailActions {
    QAction *calendar;
    QAction *undated;
    QAction *line;
    QAction *engagement;
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
    /// Glyphs only, without the small calendar: leaves the room to what is beside it.
    void setCompact(bool compact);

    /// As wide as the small calendar and the words of the entries need.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int neededWidth() const;

    QWidget *m_month = nullptr;
    QLabel *m_program = nullptr;
    QLabel *m_association = nullptr;
    RailButton *m_calendar = nullptr;
    RailButton *m_undated = nullptr;
    RailButton *m_line = nullptr;
    RailButton *m_engagement = nullptr;
    RailButton *m_settings = nullptr;
    RailButton *m_menu = nullptr;
    bool m_compact = false;
};

} // namespace semainier::ui
