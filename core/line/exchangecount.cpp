// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/exchangecount.h"

#include "core/base/isodate.h"

namespace semainier {

QJsonObject toJson(const ExchangeCount &count)
{
    return {
        {QStringLiteral("id"), count.id.value()},
        {QStringLiteral("week"), isoDate(count.week)},
        {QStringLiteral("account"), count.account.value()},
        {QStringLiteral("replies"), count.replies},
        {QStringLiteral("mentions"), count.mentions},
        {QStringLiteral("reposts"), count.reposts},
    };
}

ExchangeCount exchangeCountFromJson(const QJsonObject &json)
{
    return {
        .id = ExchangeCountId(json[QStringLiteral("id")].toInteger()),
        .week = dateFromIso(json[QStringLiteral("week")].toString()),
        .account = AccountId(json[QStringLiteral("account")].toInteger()),
        .replies = json[QStringLiteral("replies")].toInt(),
        .mentions = json[QStringLiteral("mentions")].toInt(),
        .reposts = json[QStringLiteral("reposts")].toInt(),
    };
}

} // namespace semainier
