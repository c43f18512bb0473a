// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/followercount.h"

#include "core/base/isodate.h"

#include <algorithm>

namespace semainier {

std::optional<qint64> followersOn(QDate day, std::span<const FollowerCount> counts)
{
    const auto after = std::ranges::upper_bound(counts, day, {}, &FollowerCount::readOn);
    if (after != counts.begin()) {
        return std::prev(after)->followers;
    }
    if (after != counts.end() && day.daysTo(after->readOn) <= daysToFirstCount) {
        return after->followers;
    }
    return {};
}

QJsonObject toJson(const FollowerCount &count)
{
    return {
        {QStringLiteral("id"), count.id.value()},
        {QStringLiteral("account"), count.account.value()},
        {QStringLiteral("read_on"), isoDate(count.readOn)},
        {QStringLiteral("followers"), count.followers},
    };
}

FollowerCount followerCountFromJson(const QJsonObject &json)
{
    return {
        .id = FollowerCountId(json[QStringLiteral("id")].toInteger()),
        .account = AccountId(json[QStringLiteral("account")].toInteger()),
        .readOn = dateFromIso(json[QStringLiteral("read_on")].toString()),
        .followers = json[QStringLiteral("followers")].toInteger(),
    };
}

} // namespace semainier
