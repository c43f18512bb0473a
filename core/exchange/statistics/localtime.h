// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"
#include "core/exchange/statistics/statisticsrow.h"

#include <QTimeZone>

#include <optional>

namespace semainier {

/// When a publication went out, in the zone of the calendar.
struct LocalTime {
    QDate day;
    std::optional<TimeOfDay> time; ///< nothing where the export only tells the day
};

[[nodiscard]] inline LocalTime localTime(const StatisticsRow &row, const QTimeZone &zone)
{
    if (!row.publishedAt.isValid()) {
        return {.day = row.publishedOn};
    }
    const QDateTime local = row.publishedAt.toTimeZone(zone);
    return {.day = local.date(),
            .time = TimeOfDay::fromHourMinute(local.time().hour(), local.time().minute())};
}

} // namespace semainier
