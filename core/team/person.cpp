// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/person.h"

namespace semainier {

QJsonObject toJson(const Person &person)
{
    return {
        {QStringLiteral("id"), person.id.value()},
        {QStringLiteral("uid"), person.uid},
        {QStringLiteral("name"), person.name},
        {QStringLiteral("weekly_minutes"),
         person.weeklyMinutes ? QJsonValue(*person.weeklyMinutes) : QJsonValue()},
        {QStringLiteral("archived"), person.archived},
    };
}

Person personFromJson(const QJsonObject &json)
{
    const QJsonValue minutes = json[QStringLiteral("weekly_minutes")];
    return {
        .id = PersonId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .name = json[QStringLiteral("name")].toString(),
        .weeklyMinutes = minutes.isDouble() ? std::optional(minutes.toInt()) : std::nullopt,
        .archived = json[QStringLiteral("archived")].toBool(),
    };
}

} // namespace semainier
