// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"

#include <QDate>

#include <array>

namespace semainier {

/// A part of the day when people are reached in a way of their own. The night, when hardly
/// anything is published, belongs to the evening before.
enum class DayPart {
    Morning, ///< 6 to 11
    Midday, ///< 11 to 14
    Afternoon, ///< 14 to 18
    Evening, ///< 18 to 6
};

inline constexpr std::array allDayParts{
    DayPart::Morning,
    DayPart::Midday,
    DayPart::Afternoon,
    DayPart::Evening,
};

/// The stable code of a part: "morning", "midday", "afternoon", "evening".
[[nodiscard]] QString code(DayPart part);

/// A part of a day of the week.
struct WeekPart {
    int weekday = 1; ///< Monday is 1, Sunday 7
    DayPart part = DayPart::Morning;

    [[nodiscard]] bool isWeekend() const { return weekday >= 6; }

    bool operator==(const WeekPart &) const = default;
};

/// Of a civil day and hour: at one in the morning of a Saturday it is still Friday evening.
[[nodiscard]] WeekPart weekPart(QDate day, TimeOfDay time);

} // namespace semainier
