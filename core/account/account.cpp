// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"

namespace semainier {

QString accountKey(const Account &account)
{
    return account.network + u':' + account.handle;
}

QJsonObject toJson(const Account &account)
{
    return {
        {QStringLiteral("id"), account.id.value()},
        {QStringLiteral("uid"), account.uid},
        {QStringLiteral("network"), account.network},
        {QStringLiteral("handle"), account.handle},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("own_limit"),
         account.ownLimit ? QJsonValue(*account.ownLimit) : QJsonValue()},
        {QStringLiteral("archived"), account.archived},
        {QStringLiteral("position"), account.position},
    };
}

Account accountFromJson(const QJsonObject &json)
{
    const QJsonValue limit = json[QStringLiteral("own_limit")];
    return {
        .id = AccountId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .network = json[QStringLiteral("network")].toString(),
        .handle = json[QStringLiteral("handle")].toString(),
        .name = json[QStringLiteral("name")].toString(),
        .ownLimit = limit.isDouble() ? std::optional(limit.toInt()) : std::nullopt,
        .archived = json[QStringLiteral("archived")].toBool(),
        .position = json[QStringLiteral("position")].toInt(),
    };
}

} // namespace semainier
