// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daylist.h"

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr int barWidth = 4;

/// Centred on the day where the viewport allows.
int within(int center, int length, int edge, int whole)
{
    return std::max(edge, std::min(center - length / 2, whole - edge - length));
}

} // namespace

DayList::DayList(const DayListSizes &sizes, int day, int posts)
    : m_sizes(sizes), m_day(day), m_posts(posts)
{
    const QSize room = sizes.viewport - QSize(2 * sizes.edge, 2 * sizes.edge);
    const int pitch = sizes.line + sizes.gap;
    const int fitting = (room.height() - sizes.title - sizes.margin + sizes.gap) / pitch;
    m_visible = std::clamp(posts, 0, std::max(1, fitting));
    const int width = std::min(std::max(sizes.width, sizes.cell.width()), room.width());
    const int height = sizes.title + m_visible * pitch - sizes.gap + sizes.margin;
    m_frame = {within(sizes.cell.center().x(), width, sizes.edge, sizes.viewport.width()),
               within(sizes.cell.center().y(), height, sizes.edge, sizes.viewport.height()), width,
               height};
}

QRect DayList::title() const
{
    return {m_frame.left() + m_sizes.margin, m_frame.top(), m_frame.width() - 2 * m_sizes.margin,
            m_sizes.title};
}

QRect DayList::body() const
{
    return m_frame.adjusted(m_sizes.margin, m_sizes.title, -m_sizes.margin, -m_sizes.margin);
}

QRect DayList::bar() const
{
    if (m_visible >= m_posts) {
        return {};
    }
    const QRect area = body();
    return {m_frame.right() - barWidth - 2, area.top() + area.height() * m_first / m_posts,
            barWidth, area.height() * m_visible / m_posts};
}

QRect DayList::rect(MonthPlace place) const
{
    switch (place.part) {
    case MonthPlace::Part::Day:
    case MonthPlace::Part::More:
        break;
    case MonthPlace::Part::Post: {
        const int index = place.line - m_first;
        if (index < 0 || index >= m_visible) {
            return {};
        }
        const QRect area = body();
        return {area.left(), area.top() + index * (m_sizes.line + m_sizes.gap), area.width(),
                m_sizes.line};
    }
    case MonthPlace::Part::Add: {
        const QRect row = title();
        return {row.right() + 1 - m_sizes.line, row.center().y() - m_sizes.line / 2, m_sizes.line,
                m_sizes.line};
    }
    }
    return m_frame;
}

std::optional<MonthPlace> DayList::placeAt(QPoint point) const
{
    if (!m_frame.contains(point)) {
        return {};
    }
    for (int line = m_first; line < m_first + m_visible; ++line) {
        if (rect(MonthPlace::post(m_day, line)).contains(point)) {
            return MonthPlace::post(m_day, line);
        }
    }
    return rect(MonthPlace::add(m_day)).contains(point) ? MonthPlace::add(m_day)
                                                        : MonthPlace{m_day};
}

void DayList::scrollBy(int lines)
{
    m_first = std::clamp(m_first + lines, 0, m_posts - m_visible);
}

void DayList::reveal(int line)
{
    scrollBy(std::min(0, line - m_first));
    scrollBy(std::max(0, line - (m_first + m_visible - 1)));
}

} // namespace semainier::ui
