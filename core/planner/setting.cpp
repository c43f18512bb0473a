// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/setting.h"

namespace semainier {

QString settings::minutesOf(PostKind kind)
{
    return QStringLiteral("minutes.") + code(kind);
}

QJsonObject toJson(const Setting &setting)
{
    return {
        {QStringLiteral("id"), setting.id.value()},
        {QStringLiteral("key"), setting.key},
        {QStringLiteral("value"), setting.value},
    };
}

Setting settingFromJson(const QJsonObject &json)
{
    return {
        .id = SettingId(json[QStringLiteral("id")].toInteger()),
        .key = json[QStringLiteral("key")].toString(),
        .value = json[QStringLiteral("value")].toString(),
    };
}

} // namespace semainier
