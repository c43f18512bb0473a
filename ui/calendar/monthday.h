// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekday.h"

namespace semainier::ui {

/// A day of the month with everything its cell says, ready to be drawn and read out.
struct MonthDay {
    QDate date;
    bool today = false;
    bool outside = false; ///< belongs to the month before or after
    bool free = false; ///< a day of the weekend or a public holiday
    QString number;
    /// The public holidays and key dates to name beside the number; those of several days on their
    /// first one, and up to two weeks long also on Mondays.
    QString note;
    QString noteTip; ///< all those of the day, one a line; plain text
    QString sentence; ///< the day and its posts, as a screen reader says them
    QString addSentence; ///< of the "+"
    std::vector<WeekCard> posts; ///< in the order of the day

    bool operator==(const MonthDay &) const = default;
};

/// A month ready to be shown.
struct MonthPage {
    std::vector<MonthDay> days; ///< whole weeks
    std::vector<std::vector<WeekNote>> spans; ///< of each week, key dates of 2 to 14 days

    bool operator==(const MonthPage &) const = default;
};

} // namespace semainier::ui
