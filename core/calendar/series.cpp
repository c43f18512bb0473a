// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/series.h"

#include "core/base/isodate.h"

namespace semainier {

QJsonObject toJson(const Series &series)
{
    return {
        {QStringLiteral("id"), series.id.value()},
        {QStringLiteral("uid"), series.uid},
        {QStringLiteral("rule"), series.rule},
        {QStringLiteral("first_day"), isoDate(series.firstDay)},
        {QStringLiteral("planned_until"), isoDate(series.plannedUntil)},
    };
}

Series seriesFromJson(const QJsonObject &json)
{
    return {
        .id = SeriesId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .rule = json[QStringLiteral("rule")].toString(),
        .firstDay = dateFromIso(json[QStringLiteral("first_day")].toString()),
        .plannedUntil = dateFromIso(json[QStringLiteral("planned_until")].toString()),
    };
}

} // namespace semainier
