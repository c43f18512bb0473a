// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekdrag.h"

#include <QApplication>

namespace semainier::ui {

namespace {

using namespace std::chrono_literals;

constexpr int scrollEdge = 36;
constexpr int scrollStep = 12;
constexpr auto scrollInterval = 30ms;

} // namespace

WeekDrag::WeekDrag(QObject *parent) : QObject(parent)
{
    m_turnTimer.setSingleShot(true);
    m_scrollTimer.setInterval(scrollInterval);
    connect(&m_turnTimer, &QTimer::timeout, this, [this] {
        m_turnTimer.start(m_delays.next);
        Q_EMIT turnWanted(m_turn == PageTurn::Previous ? -1 : +1);
    });
    connect(&m_scrollTimer, &QTimer::timeout, this, [this] { Q_EMIT scrollWanted(m_scroll); });
}

void WeekDrag::press(const WeekCard &card, QRect rect, QPoint point, QDate week)
{
    stop();
    m_card = card;
    m_rect = rect;
    m_pressed = point;
    m_point = point;
    m_week = week;
}

bool WeekDrag::move(QPoint point)
{
    if (!isPressed()) {
        return false;
    }
    m_point = point;
    if ((point - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
    }
    return m_dragging;
}

void WeekDrag::aim(const WeekLayout &layout, std::optional<WeekPlace> from, int step)
{
    if (!m_dragging) {
        return;
    }
    aimAtEdge(layout);
    aimAtScroll(layout);
    const bool onZone = !layout.body().contains(m_point) && m_turn != PageTurn::None;
    m_target = onZone ? DropTarget{} : layout.dropAt(m_point, {from, m_card->post.time}, step);
}

void WeekDrag::aimAtEdge(const WeekLayout &layout)
{
    const PageTurn turn = layout.turnAt(m_point);
    if (turn == m_turn) {
        return;
    }
    m_turn = turn;
    if (turn == PageTurn::None) {
        m_turnTimer.stop();
    } else {
        m_turnTimer.start(m_delays.first);
    }
}

void WeekDrag::aimAtScroll(const WeekLayout &layout)
{
    const QRect body = layout.body();
    m_scroll = 0;
    if (body.contains(m_point)) {
        if (m_point.y() < body.top() + scrollEdge) {
            m_scroll = -scrollStep;
        } else if (m_point.y() > body.bottom() - scrollEdge) {
            m_scroll = scrollStep;
        }
    }
    if (m_scroll == 0) {
        m_scrollTimer.stop();
    } else if (!m_scrollTimer.isActive()) {
        m_scrollTimer.start();
    }
}

void WeekDrag::stop()
{
    m_turnTimer.stop();
    m_scrollTimer.stop();
    m_card.reset();
    m_dragging = false;
    m_target = {};
    m_turn = PageTurn::None;
}

QRect WeekDrag::ghost() const
{
    return m_rect.translated(m_point - m_pressed);
}

} // namespace semainier::ui
