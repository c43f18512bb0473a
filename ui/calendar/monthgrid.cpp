// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthgrid.h"

#include "ui/base/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Grown titleHeight{24, TextSize::Small};
constexpr Grown rowHeight{20, TextSize::Small};
constexpr int figuresGap = 6;
constexpr int monthGap = 8;
constexpr qreal corner = 4;

int monthHeight()
{
    return titleHeight + rowHeight * (MonthGrid::weeks + 1);
}

} // namespace

QRectF MonthGrid::cell(int row, int column) const
{
    const qreal width = area.width() / (weekNumbers ? 8 : 7);
    const qreal height = area.height() / (weeks + 1);
    return {area.left() + (weekNumbers ? column + 1 : column) * width, area.top() + row * height,
            width, height};
}

QDate MonthGrid::firstDay() const
{
    return mondayOf(monthOf(month).first);
}

QRectF MonthGrid::weekdayRect(int column) const
{
    return cell(0, column);
}

QRectF MonthGrid::dayRect(QDate day) const
{
    const auto index = static_cast<int>(firstDay().daysTo(day));
    return index < 0 || index >= weeks * 7 ? QRectF() : cell(1 + index / 7, index % 7);
}

QRectF MonthGrid::weekNumberRect(int row) const
{
    return weekNumbers ? cell(1 + row, -1) : QRectF();
}

QPainterPath MonthGrid::outline(const DateRange &period) const
{
    const bool week = period.first.daysTo(period.last) < 7;
    const DateRange own = monthOf(month);
    const QDate first = std::max(period.first, week ? firstDay() : own.first);
    const QDate last = std::min(period.last, week ? lastDay() : own.last);
    QPainterPath path;
    for (QDate day = first; day <= last; day = mondayOf(day).addDays(7)) {
        const QRectF row = dayRect(day).united(dayRect(std::min(last, mondayOf(day).addDays(6))));
        QPainterPath part;
        if (week) {
            part.addRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        } else {
            // A little over the next row, so that the rows become one shape.
            part.addRect(row.adjusted(0, 0, 0, 0.1));
        }
        path = path.united(part);
    }
    return path.simplified();
}

QDate MonthGrid::dayAt(QPointF point) const
{
    for (int row = 0; row < weeks; ++row) {
        if (weekNumberRect(row).contains(point)) {
            return firstDay().addDays(7 * row);
        }
    }
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        if (dayRect(day).contains(point)) {
            return day;
        }
    }
    return {};
}

MonthStack::MonthStack(QSize size, QDate month, bool weekNumbers)
{
    int count = most;
    while (count > 1 && heightFor(count) > size.height()) {
        --count;
    }
    const QDate first = monthOf(month).first.addMonths(count == most ? -1 : 0);
    int top = std::max(0, size.height() - heightFor(count));
    for (int index = 0; index < count; ++index) {
        m_months.push_back(
            {.month = first.addMonths(index),
             .area = QRectF(0, top + titleHeight, size.width(), monthHeight() - titleHeight),
             .weekNumbers = weekNumbers});
        top += monthHeight() + monthGap;
    }
}

int MonthStack::heightFor(int months)
{
    return months * monthHeight() + (months - 1) * monthGap;
}

int MonthStack::leastWidth(bool weekNumbers)
{
    const QFontMetrics bold(theme().font(TextSize::Small, QFont::Bold));
    return (weekNumbers ? 8 : 7) * (bold.horizontalAdvance(QStringLiteral("00")) + figuresGap);
}

QRectF MonthStack::titleRect(const MonthGrid &month)
{
    return QRectF(month.area.left(), month.area.top() - titleHeight, month.area.width(),
                  titleHeight);
}

DateRange MonthStack::days() const
{
    return {monthOf(m_months.front().month).first, monthOf(m_months.back().month).last};
}

DateRange MonthStack::everyDay() const
{
    return {m_months.front().firstDay(), m_months.back().lastDay()};
}

QRectF MonthStack::dayRect(QDate day) const
{
    for (const MonthGrid &month : m_months) {
        if (monthOf(month.month).contains(day)) {
            return month.dayRect(day);
        }
    }
    return {};
}

QDate MonthStack::dayAt(QPointF point) const
{
    for (const MonthGrid &month : m_months) {
        if (const QDate day = month.dayAt(point); day.isValid()) {
            return day;
        }
    }
    return {};
}

} // namespace semainier::ui
