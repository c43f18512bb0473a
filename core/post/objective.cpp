// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/objective.h"

namespace semainier {

QJsonObject toJson(const Objective &objective)
{
    return {
        {QStringLiteral("id"), objective.id.value()},
        {QStringLiteral("uid"), objective.uid},
        {QStringLiteral("name"), objective.name},
        {QStringLiteral("archived"), objective.archived},
    };
}

Objective objectiveFromJson(const QJsonObject &json)
{
    return {
        .id = ObjectiveId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .name = json[QStringLiteral("name")].toString(),
        .archived = json[QStringLiteral("archived")].toBool(),
    };
}

} // namespace semainier
