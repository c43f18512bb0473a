// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/series.h"

namespace semainier {

QJsonObject toJson(const Series &series)
{
    return {
        {QStringLiteral("id"), series.id.value()},
        {QStringLiteral("uid"), series.uid},
        {QStringLiteral("rule"), series.rule},
        {QStringLiteral("first_day"), series.firstDay.toString(Qt::ISODate)},
        {QStringLiteral("planned_until"), series.plannedUntil.toString(Qt::ISODate)},
    };
}

Series seriesFromJson(const QJsonObject &json)
{
    return {
        .id = SeriesId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .rule = json[QStringLiteral("rule")].toString(),
        .firstDay = QDate::fromString(json[QStringLiteral("first_day")].toString(), Qt::ISODate),
        .plannedUntil =
            QDate::fromString(json[QStringLiteral("planned_until")].toString(), Qt::ISODate),
    };
}

} // namespace semainier
