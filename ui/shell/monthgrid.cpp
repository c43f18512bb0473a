// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/monthgrid.h"

#include "core/base/daterange.h"

namespace semainier::ui {

namespace {

QRectF cell(const QRectF &area, int row, int column)
{
    const qreal width = area.width() / 7;
    const qreal height = area.height() / (MonthGrid::weeks + 1);
    return {area.left() + column * width, area.top() + row * height, width, height};
}

} // namespace

QDate MonthGrid::firstDay() const
{
    return mondayOf(monthOf(month).first);
}

QRectF MonthGrid::weekdayRect(int column) const
{
    return cell(area, 0, column);
}

QRectF MonthGrid::dayRect(QDate day) const
{
    const auto index = static_cast<int>(firstDay().daysTo(day));
    return index < 0 || index >= weeks * 7 ? QRectF() : cell(area, 1 + index / 7, index % 7);
}

QRectF MonthGrid::weekRect(QDate monday) const
{
    const QRectF first = dayRect(monday);
    return first.isNull() ? first : first.united(dayRect(monday.addDays(6)));
}

QDate MonthGrid::dayAt(QPointF point) const
{
    for (int index = 0; index < weeks * 7; ++index) {
        const QDate day = firstDay().addDays(index);
        if (dayRect(day).contains(point)) {
            return day;
        }
    }
    return {};
}

} // namespace semainier::ui
