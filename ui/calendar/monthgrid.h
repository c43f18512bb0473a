// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QPainterPath>
#include <QRectF>
#include <QSize>

#include <vector>

namespace semainier::ui {

/// Where the days of a small month stand: six weeks from Monday, under a row of weekdays.
struct MonthGrid {
    static constexpr int weeks = 6;

    QDate month; ///< any day of it
    QRectF area; ///< of the weekdays and the days
    bool weekNumbers = false; ///< before each week

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const { return firstDay().addDays(weeks * 7 - 1); }
    [[nodiscard]] QRectF weekdayRect(int column) const;
    /// Empty for a day that does not stand here.
    [[nodiscard]] QRectF dayRect(QDate day) const;
    [[nodiscard]] QRectF weekNumberRect(int row) const;
    /// The outline of the days of a period that stand here. Of more than a week only those of the
    /// month itself.
    [[nodiscard]] QPainterPath outline(const DateRange &period) const;
    /// The day at a point, the Monday where it is on the number of a week; invalid outside.
    [[nodiscard]] QDate dayAt(QPointF point) const;

private:
    [[nodiscard]] QRectF cell(int row, int column) const;
};

/// As many months as fit, up to three, one under the other and at the bottom of their room: the
/// month asked for, the next one, and the one before where all three fit.
class MonthStack {
public:
    static constexpr int most = 3;

    MonthStack(QSize size, QDate month, bool weekNumbers);

    [[nodiscard]] static int heightFor(int months);
    /// Enough for two figures in every cell.
    [[nodiscard]] static int leastWidth(bool weekNumbers);
    [[nodiscard]] const std::vector<MonthGrid> &months() const { return m_months; }
    /// Of the month's name, over its grid.
    [[nodiscard]] static QRectF titleRect(const MonthGrid &month);
    /// The days of these months; none of their neighbours'.
    [[nodiscard]] DateRange days() const;
    /// Every day that is seen.
    [[nodiscard]] DateRange everyDay() const;
    /// Where a day stands in its own month; empty when that is not shown.
    [[nodiscard]] QRectF dayRect(QDate day) const;
    [[nodiscard]] QDate dayAt(QPointF point) const;

private:
    std::vector<MonthGrid> m_months;
};

} // namespace semainier::ui
