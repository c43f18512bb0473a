// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace semainier {

/// Whole civil days, both ends included. An invalid end leaves that side open.
struct DateRange {
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const
    {
        return day.isValid() && (!first.isValid() || day >= first)
            && (!last.isValid() || day <= last);
    }

    bool operator==(const DateRange &) const = default;
};

/// Monday of the week of a day (ISO 8601: weeks start on Monday).
[[nodiscard]] inline QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Monday to Sunday around a day.
[[nodiscard]] inline DateRange weekOf(QDate day)
{
    return {mondayOf(day), mondayOf(day).addDays(6)};
}

/// The whole calendar month of a day.
[[nodiscard]] inline DateRange monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

} // namespace semainier
