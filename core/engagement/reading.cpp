// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/reading.h"

#include "core/base/isodate.h"

namespace semainier {

QJsonObject toJson(const Reading &reading)
{
    QJsonObject json{
        {QStringLiteral("id"), reading.id.value()},
        {QStringLiteral("publication"), reading.publication.value()},
        {QStringLiteral("read_on"), isoDate(reading.readOn)},
    };
    for (const Metric metric : allMetrics) {
        const auto count = reading.metrics[metric];
        json[code(metric)] = count ? QJsonValue(*count) : QJsonValue();
    }
    return json;
}

Reading readingFromJson(const QJsonObject &json)
{
    Reading reading{
        .id = ReadingId(json[QStringLiteral("id")].toInteger()),
        .publication = PublicationId(json[QStringLiteral("publication")].toInteger()),
        .readOn = dateFromIso(json[QStringLiteral("read_on")].toString()),
    };
    for (const Metric metric : allMetrics) {
        const QJsonValue count = json[code(metric)];
        if (count.isDouble()) {
            reading.metrics[metric] = count.toInteger();
        }
    }
    return reading;
}

} // namespace semainier
