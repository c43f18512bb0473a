// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRectF>

namespace semainier::ui {

/// Where the days of a small month stand: six weeks from Monday, under a row of weekdays.
struct MonthGrid {
    static constexpr int weeks = 6;

    QDate month; ///< any day of it
    QRectF area; ///< of the weekdays and the days

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QRectF weekdayRect(int column) const;
    [[nodiscard]] QRectF dayRect(QDate day) const;
    [[nodiscard]] QRectF weekRect(QDate monday) const;
    /// The day at a point; invalid outside.
    [[nodiscard]] QDate dayAt(QPointF point) const;
};

} // namespace semainier::ui
