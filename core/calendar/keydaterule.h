// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"

#include <optional>
#include <variant>
#include <vector>

namespace semainier {

/// The same day of the same month each year.
struct FixedDay {
    int month = 1;
    int day = 1;

    bool operator==(const FixedDay &) const = default;
};

/// The third Saturday of September, the last Friday of May.
struct NthWeekday {
    int month = 1;
    int nth = 1; ///< 1 to 5; 0: the last one
    int weekday = 1; ///< 1 Monday to 7 Sunday

    bool operator==(const NthWeekday &) const = default;
};

struct EasterDay {
    bool operator==(const EasterDay &) const = default;
};

/// From the day found so far to another one.
struct DayShift {
    int days = 0; ///< after it (or before, when negative); with a weekday only the sign counts
    int weekday = 0; ///< 1 to 7: the next such day strictly after (or before); 0: as many days

    bool operator==(const DayShift &) const = default;
};

/// When a key date comes each year. As text, parts without spaces between them:
///
///     rule    = start { shift } [ "/" days ]
///     start   = MM-DD | MM:NTHweekday | "easter"
///     NTH     = "1" … "5" | "last"
///     weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"
///     shift   = ("+" | "-") ( number of days | weekday )
///     days    = how many days it lasts, 1 to 366
///
///     12-05          5 December
///     09:3sat/2      the third Saturday of September and the day after
///     05:lastfri     the last Friday of May
///     easter+39      39 days after Easter Sunday
///     11:4thu+tue    the Tuesday after the fourth Thursday of November
///     10:1mon/7      a week from the first Monday of October
struct KeyDateRule {
    std::variant<FixedDay, NthWeekday, EasterDay> start;
    std::vector<DayShift> shifts;
    int days = 1;

    bool operator==(const KeyDateRule &) const = default;
};

/// Reads a rule, letter case and spaces around ignored; InvalidValue for any other text, also for a
/// day that no year has.
[[nodiscard]] Result<KeyDateRule> keyDateRuleFromText(QStringView text);
[[nodiscard]] QString toText(const KeyDateRule &rule);

/// The days of a year's key date, named after the year its start is in; nothing in a year without
/// such a day (29 February, a fifth Friday).
[[nodiscard]] std::optional<DateRange> daysInYear(const KeyDateRule &rule, int year);

/// Every time it comes, in whole or in part, within a range with both ends; in order.
[[nodiscard]] std::vector<DateRange> occurrences(const KeyDateRule &rule, const DateRange &range);

/// The times it comes that are not over on a day, soonest first: at most `count`, fewer for a rule
/// that many years have no day for.
[[nodiscard]] std::vector<DateRange> nextOccurrences(const KeyDateRule &rule, QDate from,
                                                     int count);

} // namespace semainier
