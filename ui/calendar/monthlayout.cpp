// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthlayout.h"

#include "core/base/assert.h"

#include <algorithm>
#include <utility>

namespace semainier::ui {

namespace {

constexpr int columns = 7;

/// Where the part `index` of `count` parts of a length begins: no pixel is lost to rounding.
int partOf(int length, int index, int count)
{
    return length * index / count;
}

} // namespace

MonthLayout::MonthLayout(const MonthSizes &sizes, std::vector<int> posts)
    : m_sizes(sizes), m_posts(std::move(posts))
{
    SEM_ASSERT(m_posts.size() % columns == 0, m_posts.clear());
}

QRect MonthLayout::weekday(int column) const
{
    const int left = partOf(m_sizes.viewport.width(), column, columns);
    const int right = partOf(m_sizes.viewport.width(), column + 1, columns);
    return {left, 0, right - left, m_sizes.weekdays};
}

QRect MonthLayout::day(int day) const
{
    const QRect column = weekday(day % columns);
    const int height = std::max(0, m_sizes.viewport.height() - m_sizes.weekdays);
    const int top = partOf(height, day / columns, rows());
    const int bottom = partOf(height, day / columns + 1, rows());
    return {column.left(), m_sizes.weekdays + top, column.width(), bottom - top};
}

QRect MonthLayout::number(int day) const
{
    QRect rect = this->day(day);
    rect.setHeight(std::min(rect.height(), m_sizes.number));
    return rect;
}

int MonthLayout::fittingLines(int day) const
{
    const int room = this->day(day).height() - m_sizes.number;
    return std::max(0, room / (m_sizes.line + m_sizes.gap));
}

int MonthLayout::visibleLines(int day) const
{
    const int posts = m_posts[static_cast<size_t>(day)];
    const int fitting = fittingLines(day);
    return posts <= fitting ? posts : std::max(0, fitting - 1);
}

int MonthLayout::hiddenPosts(int day) const
{
    return m_posts[static_cast<size_t>(day)] - visibleLines(day);
}

QRect MonthLayout::line(int day, int index) const
{
    const QRect area = this->day(day);
    const int top = area.top() + m_sizes.number + index * (m_sizes.line + m_sizes.gap);
    return {area.left() + m_sizes.margin, top, area.width() - 2 * m_sizes.margin, m_sizes.line};
}

QRect MonthLayout::rect(MonthPlace place) const
{
    switch (place.part) {
    case MonthPlace::Part::Day:
        break;
    case MonthPlace::Part::Post:
        return line(place.day, std::min(place.line, visibleLines(place.day)));
    case MonthPlace::Part::More:
        return line(place.day, visibleLines(place.day));
    case MonthPlace::Part::Add: {
        const QRect row = number(place.day);
        return {row.right() + 1 - m_sizes.margin - m_sizes.add, row.top(), m_sizes.add,
                row.height()};
    }
    }
    return day(place.day);
}

std::optional<int> MonthLayout::dayAt(QPoint point) const
{
    for (int day = 0; day < dayCount(); ++day) {
        if (this->day(day).contains(point)) {
            return day;
        }
    }
    return {};
}

std::optional<MonthPlace> MonthLayout::placeAt(QPoint point) const
{
    const std::optional<int> day = dayAt(point);
    if (!day) {
        return {};
    }
    for (int index = 0; index < visibleLines(*day); ++index) {
        if (line(*day, index).contains(point)) {
            return MonthPlace::post(*day, index);
        }
    }
    if (hiddenPosts(*day) > 0 && rect(MonthPlace::more(*day)).contains(point)) {
        return MonthPlace::more(*day);
    }
    if (rect(MonthPlace::add(*day)).contains(point)) {
        return MonthPlace::add(*day);
    }
    return MonthPlace{*day};
}

std::optional<MonthPlace> MonthLayout::dropAt(QPoint point) const
{
    const std::optional<MonthPlace> place = placeAt(point);
    if (place && place->part != MonthPlace::Part::Post) {
        return MonthPlace{place->day};
    }
    return place;
}

} // namespace semainier::ui
