// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weeklayout.h"

#include "ui/calendar/droptime.h"

#include <algorithm>
#include <cstdlib>

namespace semainier::ui {

namespace {

int contentWidth(const WeekSizes &sizes)
{
    return std::max(sizes.viewport.width(), sizes.minimumColumn * daysOfWeek);
}

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

WeekLayout::WeekLayout(const WeekSizes &sizes, WeekBoxes boxes)
    : m_sizes(sizes), m_boxes(std::move(boxes))
{
    int bottom = sizes.header;
    for (int day = 0; day < daysOfWeek; ++day) {
        int top = sizes.header + sizes.top;
        for (const WeekBox &box : m_boxes[at(day)]) {
            m_tops[at(day)].push_back(top);
            top += box.height + sizes.gap;
        }
        m_tops[at(day)].push_back(top);
        bottom = std::max(bottom, top + sizes.addButton + sizes.foot);
    }
    m_content = QSize(contentWidth(sizes), bottom);
}

int WeekLayout::itemWidth(const WeekSizes &sizes)
{
    return contentWidth(sizes) / daysOfWeek - 2 * sizes.margin;
}

int WeekLayout::itemCount(int day) const
{
    return static_cast<int>(m_boxes[at(day)].size());
}

QRect WeekLayout::column(int day) const
{
    const int left = m_content.width() * day / daysOfWeek;
    const int right = m_content.width() * (day + 1) / daysOfWeek;
    return {left - m_scroll.x(), 0, right - left, m_sizes.viewport.height()};
}

QRect WeekLayout::header(int day) const
{
    QRect rect = column(day);
    rect.setHeight(m_sizes.header);
    return rect;
}

QRect WeekLayout::body() const
{
    return {0, m_sizes.header, m_sizes.viewport.width(),
            std::max(0, m_sizes.viewport.height() - m_sizes.header)};
}

QRect WeekLayout::rect(WeekPlace place) const
{
    const auto &boxes = m_boxes[at(place.day)];
    const bool isItem = at(place.item) < boxes.size();
    const int height = isItem ? boxes[at(place.item)].height : m_sizes.addButton;
    const QRect day = column(place.day);
    return {day.left() + m_sizes.margin, m_tops[at(place.day)][at(place.item)] - m_scroll.y(),
            day.width() - 2 * m_sizes.margin, height};
}

std::optional<int> WeekLayout::dayAt(QPoint point) const
{
    for (int day = 0; day < daysOfWeek; ++day) {
        if (column(day).contains(point)) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<WeekPlace> WeekLayout::placeAt(QPoint point) const
{
    const auto day = dayAt(point);
    if (!day || !body().contains(point)) {
        return std::nullopt;
    }
    for (int item = 0; item <= itemCount(*day); ++item) {
        if (rect({*day, item}).contains(point)) {
            return WeekPlace{*day, item};
        }
    }
    return std::nullopt;
}

WeekPlace WeekLayout::nearest(int day, int y) const
{
    WeekPlace best{day, 0};
    int distance = std::abs(rect(best).center().y() - y);
    for (int item = 1; item <= itemCount(day); ++item) {
        const int other = std::abs(rect({day, item}).center().y() - y);
        if (other < distance) {
            distance = other;
            best.item = item;
        }
    }
    return best;
}

std::optional<TimeOfDay> WeekLayout::neighbour(WeekPlace place, int direction,
                                               const DraggedPost &dragged) const
{
    for (int item = place.item; item >= 0 && item < itemCount(place.day); item += direction) {
        if (dragged.from != WeekPlace{place.day, item}) {
            return m_boxes[at(place.day)][at(item)].time;
        }
    }
    return std::nullopt;
}

std::optional<TimeOfDay> WeekLayout::timeBefore(WeekPlace place, const DraggedPost &dragged,
                                                int step) const
{
    return timeBetween(neighbour({place.day, place.item - 1}, -1, dragged),
                       neighbour(place, +1, dragged), dragged.time, step);
}

DropTarget WeekLayout::insertionAt(WeekPlace place, const DraggedPost &dragged, int step) const
{
    const QRect next = rect(place);
    return {.kind = DropTarget::Kind::Between,
            .place = place,
            .time = timeBefore(place, dragged, step),
            .mark = QRect(next.left(), next.top() - m_sizes.gap / 2 - 1, next.width(), 2)};
}

DropTarget WeekLayout::dropOnItem(WeekPlace place, QPoint point, const DraggedPost &dragged,
                                  int step) const
{
    const WeekBox &box = m_boxes[at(place.day)][at(place.item)];
    const QRect area = rect(place);
    if (box.isSlot) {
        return {.kind = DropTarget::Kind::Slot, .place = place, .time = box.time, .mark = area};
    }
    // A quarter at each end of a card means its edge, so that one can aim between two cards.
    const int edge = area.height() / 4;
    if (point.y() < area.top() + edge) {
        return insertionAt(place, dragged, step);
    }
    if (point.y() > area.bottom() - edge) {
        return insertionAt({place.day, place.item + 1}, dragged, step);
    }
    return {.kind = DropTarget::Kind::Exchange, .place = place, .time = box.time, .mark = area};
}

DropTarget WeekLayout::dropAt(QPoint point, const DraggedPost &dragged, int step) const
{
    const auto day = dayAt(point);
    if (!day || !body().contains(point)) {
        return {};
    }
    const QRect add = rect({*day, itemCount(*day)});
    if (itemCount(*day) == 0 || point.y() >= add.top()) {
        return {.kind = DropTarget::Kind::Day,
                .place = {*day, itemCount(*day)},
                .time = dragged.time,
                .mark = column(*day).intersected(body())};
    }
    for (int item = 0; item < itemCount(*day); ++item) {
        const WeekPlace place{*day, item};
        const QRect area = rect(place);
        if (point.y() < area.top()) {
            return insertionAt(place, dragged, step);
        }
        if (point.y() <= area.bottom()) {
            return dragged.from == place ? DropTarget{} : dropOnItem(place, point, dragged, step);
        }
    }
    return insertionAt({*day, itemCount(*day)}, dragged, step);
}

QRect WeekLayout::turnZone(PageTurn turn) const
{
    const int width = m_sizes.viewport.width() / daysOfWeek;
    switch (turn) {
    case PageTurn::None:
        break;
    case PageTurn::Previous:
        return {0, 0, width, m_sizes.turnZone};
    case PageTurn::Next:
        return {m_sizes.viewport.width() - width, 0, width, m_sizes.turnZone};
    }
    return {};
}

PageTurn WeekLayout::turnAt(QPoint point) const
{
    if (!QRect(QPoint(), m_sizes.viewport).contains(point)) {
        return PageTurn::None;
    }
    if (turnZone(PageTurn::Previous).contains(point) || point.x() < m_sizes.turnEdge) {
        return PageTurn::Previous;
    }
    if (turnZone(PageTurn::Next).contains(point)
        || point.x() >= m_sizes.viewport.width() - m_sizes.turnEdge) {
        return PageTurn::Next;
    }
    return PageTurn::None;
}

} // namespace semainier::ui
