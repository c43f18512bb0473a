// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/dwell.h"
#include "ui/calendar/weeklayout.h"

#include <QObject>
#include <QTimer>

namespace semainier::ui {

/// Where a post over the week would go, and what being there does meanwhile: turns the page at an
/// edge, scrolls near the top and the bottom.
class WeekAim final : public QObject {
    Q_OBJECT

public:
    explicit WeekAim(QObject *parent = nullptr);

    void setTurnDelays(TurnDelays delays) { m_dwell.setDelays(delays); }
    /// The post is at a point of the viewport; hours between two cards are rounded to `step`
    /// minutes.
    void at(QPoint point, const WeekLayout &layout, const DraggedPost &dragged, int step);
    /// It is elsewhere.
    void leave();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const DropTarget &target() const { return m_target; }
    [[nodiscard]] PageTurn turn() const { return m_turn; }

Q_SIGNALS:
    /// It stayed at an edge: show the week before (-1) or after (+1).
    void turnWanted(int weeks);
    /// It stays near the top or bottom: scroll by so many pixels.
    void scrollWanted(int pixels);

private:
    void aimAtEdge(QPoint point, const WeekLayout &layout);
    void aimAtScroll(QPoint point, const WeekLayout &layout);

    bool m_active = false;
    DropTarget m_target;
    PageTurn m_turn = PageTurn::None;
    int m_scroll = 0;
    Dwell m_dwell;
    QTimer m_scrollTimer;
};

} // namespace semainier::ui
