// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/keydate.h"

namespace semainier {

QJsonObject toJson(const KeyDate &keyDate)
{
    return {
        {QStringLiteral("id"), keyDate.id.value()},
        {QStringLiteral("uid"), keyDate.uid},
        {QStringLiteral("name"), keyDate.name},
        {QStringLiteral("rule"), keyDate.rule},
    };
}

KeyDate keyDateFromJson(const QJsonObject &json)
{
    return {
        .id = KeyDateId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .name = json[QStringLiteral("name")].toString(),
        .rule = json[QStringLiteral("rule")].toString(),
    };
}

} // namespace semainier
