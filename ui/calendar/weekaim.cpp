// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekaim.h"

namespace semainier::ui {

namespace {

using namespace std::chrono_literals;

constexpr int scrollEdge = 36;
constexpr int scrollStep = 12;
constexpr auto scrollInterval = 30ms;

} // namespace

WeekAim::WeekAim(QObject *parent) : QObject(parent)
{
    m_scrollTimer.setInterval(scrollInterval);
    connect(&m_dwell, &Dwell::elapsed, this,
            [this] { Q_EMIT turnWanted(m_turn == PageTurn::Previous ? -1 : +1); });
    connect(&m_scrollTimer, &QTimer::timeout, this, [this] { Q_EMIT scrollWanted(m_scroll); });
}

void WeekAim::at(QPoint point, const WeekLayout &layout, const DraggedPost &dragged, int step)
{
    m_active = true;
    aimAtEdge(point, layout);
    aimAtScroll(point, layout);
    const bool onZone = !layout.body().contains(point) && m_turn != PageTurn::None;
    m_target = onZone ? DropTarget{} : layout.dropAt(point, dragged, step);
}

void WeekAim::aimAtEdge(QPoint point, const WeekLayout &layout)
{
    const PageTurn turn = layout.turnAt(point);
    if (turn != m_turn) {
        m_dwell.leave();
    }
    m_turn = turn;
    if (turn != PageTurn::None) {
        m_dwell.stay();
    }
}

void WeekAim::aimAtScroll(QPoint point, const WeekLayout &layout)
{
    const QRect body = layout.body();
    m_scroll = 0;
    if (body.contains(point)) {
        if (point.y() < body.top() + scrollEdge) {
            m_scroll = -scrollStep;
        } else if (point.y() > body.bottom() - scrollEdge) {
            m_scroll = scrollStep;
        }
    }
    if (m_scroll == 0) {
        m_scrollTimer.stop();
    } else if (!m_scrollTimer.isActive()) {
        m_scrollTimer.start();
    }
}

void WeekAim::leave()
{
    m_dwell.leave();
    m_scrollTimer.stop();
    m_active = false;
    m_target = {};
    m_turn = PageTurn::None;
}

} // namespace semainier::ui
