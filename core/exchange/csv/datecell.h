// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/timecell.h"

#include <QDate>
#include <QString>

#include <optional>

namespace semainier {

/// Which of two figures is the day.
enum class DateOrder { DayFirst, MonthFirst };

/// A date as a person wrote it: 2026-09-28, 28/09/2026, 20.11.26, "28 septembre 2026", "1er oct.",
/// "lun. 28/09", "September 28, 2026", the number of days that Excel stores; with an hour behind it
/// or not.
struct DateCell {
    enum class Form {
        Empty,
        Known, ///< day and month are told apart
        Figures, ///< two figures: which is the day, the column tells
        Unreadable,
    };

    Form form = Form::Empty;
    int first = 0; ///< the day when known
    int second = 0; ///< the month when known
    int year = 0; ///< 0: not written
    int weekday = 0; ///< 1 Monday to 7 Sunday; 0: not written
    TimeCell time; ///< of a cell that holds both

    /// The date in an order; an invalid one for a day that no calendar has, or without a year.
    [[nodiscard]] QDate inOrder(DateOrder order) const;
    /// The same; without a year in the one that brings it nearest to a day, see nearestDate().
    [[nodiscard]] QDate near(QDate day, DateOrder order, int onWeekday) const;
    /// True when it depends on the order which date it is.
    [[nodiscard]] bool needsOrder() const;

    bool operator==(const DateCell &) const = default;
};

[[nodiscard]] DateCell readDateCell(QStringView cell);

/// False for years in which nobody plans posts: a slip.
[[nodiscard]] bool isLikely(QDate day);

/// 1 Monday to 7 Sunday by a word of French or English such as "lun.", "Tuesday"; 0 for any other.
[[nodiscard]] int weekdayOf(QStringView cell);

/// The year that brings a day without a year nearest to today, on the weekday if one was written.
/// An invalid date when there is no such day.
[[nodiscard]] QDate nearestDate(int day, int month, int weekday, QDate today);

} // namespace semainier
