// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/daypart.h"

#include "core/base/assert.h"

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array codes{
    QLatin1StringView("morning"),
    QLatin1StringView("midday"),
    QLatin1StringView("afternoon"),
    QLatin1StringView("evening"),
};
static_assert(codes.size() == allDayParts.size());

constexpr int morning = 6;
constexpr int midday = 11;
constexpr int afternoon = 14;
constexpr int evening = 18;

DayPart dayPart(int hour)
{
    if (hour < morning || hour >= evening) {
        return DayPart::Evening;
    }
    if (hour < midday) {
        return DayPart::Morning;
    }
    return hour < afternoon ? DayPart::Midday : DayPart::Afternoon;
}

} // namespace

QString code(DayPart part)
{
    const auto index = static_cast<size_t>(part);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

WeekPart weekPart(QDate day, TimeOfDay time)
{
    const QDate ofPart = time.hour() < morning ? day.addDays(-1) : day;
    return {.weekday = ofPart.dayOfWeek(), .part = dayPart(time.hour())};
}

} // namespace semainier
