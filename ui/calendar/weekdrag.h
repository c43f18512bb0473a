// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekday.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace semainier::ui {

/// How long a drag stays at the edge before the page turns.
struct TurnDelays {
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds next{1200};
};

/// A card on its way with the mouse: pressed, then dragged once it left its place by the
/// threshold of the system, until it is dropped or given up. Outlives page turns.
class WeekDrag final : public QObject {
    Q_OBJECT

public:
    explicit WeekDrag(QObject *parent = nullptr);

    void setTurnDelays(TurnDelays delays) { m_delays = delays; }

    /// A button went down on a card whose rectangle is given.
    void press(const WeekCard &card, QRect rect, QPoint point, QDate week);
    /// The mouse is now here. True while the card is being dragged.
    bool move(QPoint point);
    /// Finds the target again: after a move, a turn of the page, a scroll or a change.
    void aim(const WeekLayout &layout, std::optional<WeekPlace> from, int step);
    /// Ends it, wherever it is.
    void stop();

    [[nodiscard]] bool isPressed() const { return m_card.has_value(); }
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    [[nodiscard]] const WeekCard &card() const { return *m_card; }
    [[nodiscard]] const DropTarget &target() const { return m_target; }
    [[nodiscard]] PageTurn turn() const { return m_turn; }
    /// Where the ghost of the card is.
    [[nodiscard]] QRect ghost() const;
    [[nodiscard]] QPoint point() const { return m_point; }
    /// Monday of the week it began in.
    [[nodiscard]] QDate startWeek() const { return m_week; }

Q_SIGNALS:
    /// The drag stayed at an edge: show the week before (-1) or after (+1).
    void turnWanted(int weeks);
    /// The drag stays near the top or bottom: scroll by so many pixels.
    void scrollWanted(int pixels);

private:
    void aimAtEdge(const WeekLayout &layout);
    void aimAtScroll(const WeekLayout &layout);

    std::optional<WeekCard> m_card;
    QRect m_rect;
    QPoint m_pressed;
    QPoint m_point;
    QDate m_week;
    bool m_dragging = false;
    DropTarget m_target;
    PageTurn m_turn = PageTurn::None;
    int m_scroll = 0;
    TurnDelays m_delays;
    QTimer m_turnTimer;
    QTimer m_scrollTimer;
};

} // namespace semainier::ui
