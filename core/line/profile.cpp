// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/profile.h"

#include "core/base/assert.h"

#include <QJsonArray>

#include <cmath>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array originCodes{
    QLatin1StringView("portrait"),
    QLatin1StringView("strategy"),
    QLatin1StringView("rule_of_thumb"),
    QLatin1StringView("own"),
};
static_assert(originCodes.size() == static_cast<size_t>(ProfileOrigin::Own) + 1);

bool isPercent(int value)
{
    return value >= 0 && value <= 100;
}

} // namespace

Result<> validate(const Profile &profile)
{
    for (const int percent : profile.percents.values) {
        if (!isPercent(percent)) {
            return failure(ErrorCode::InvalidValue, QString::number(percent));
        }
    }
    if (const int sum = profile.percents.total(); sum != 100) {
        return failure(ErrorCode::InvalidValue, QString::number(sum));
    }
    if (profile.exchangePercent && !isPercent(*profile.exchangePercent)) {
        return failure(ErrorCode::InvalidValue, QString::number(*profile.exchangePercent));
    }
    return {};
}

std::optional<Profile> profileOf(const Tally &tally, const QString &name)
{
    if (tally.contentPosts() == 0) {
        return {};
    }
    Profile profile{.name = name, .percents = wholePercents(tally.parts())};
    const auto exchanges = tally.exchanges();
    if (const auto rate = exchanges ? exchanges->rate() : std::nullopt) {
        profile.exchangePercent = int(std::lround(*rate * 100));
    }
    return profile;
}

PartPercents withPart(const PartPercents &percents, ContentPart part, int value)
{
    PartPercents others = percents;
    others[part] = 0;
    if (others.total() == 0) {
        others.values.fill(1);
        others[part] = 0;
    }
    const int kept = std::clamp(value, 0, 100);
    PartPercents result;
    std::ranges::copy(apportioned(others.values, 100 - kept), result.values.begin());
    result[part] = kept;
    return result;
}

QString code(ProfileOrigin origin)
{
    const auto index = static_cast<size_t>(origin);
    SEM_ASSERT(index < originCodes.size(), return {});
    return originCodes[index];
}

std::optional<ProfileOrigin> profileOriginFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(
        originCodes, [code](QLatin1StringView known) { return known == code; });
    if (found == originCodes.end()) {
        return {};
    }
    return static_cast<ProfileOrigin>(found - originCodes.begin());
}

QJsonObject toJson(const Profile &profile)
{
    QJsonArray percents;
    for (const int percent : profile.percents.values) {
        percents.append(percent);
    }
    return {
        {QStringLiteral("id"), profile.id.value()},
        {QStringLiteral("uid"), profile.uid},
        {QStringLiteral("origin"), code(profile.origin)},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("percents"), percents},
        {QStringLiteral("exchange_percent"),
         profile.exchangePercent ? QJsonValue(*profile.exchangePercent) : QJsonValue()},
    };
}

Profile profileFromJson(const QJsonObject &json)
{
    const QJsonValue exchange = json[QStringLiteral("exchange_percent")];
    Profile profile{
        .id = ProfileId(json[QStringLiteral("id")].toInteger()),
        .uid = json[QStringLiteral("uid")].toString(),
        .origin = profileOriginFromCode(json[QStringLiteral("origin")].toString())
                      .value_or(ProfileOrigin::Own),
        .name = json[QStringLiteral("name")].toString(),
        .percents = {},
        .exchangePercent = exchange.isDouble() ? std::optional(exchange.toInt()) : std::nullopt,
    };
    const QJsonArray percents = json[QStringLiteral("percents")].toArray();
    for (const ContentPart part : allContentParts) {
        profile.percents[part] = percents[static_cast<qsizetype>(part)].toInt();
    }
    return profile;
}

} // namespace semainier
