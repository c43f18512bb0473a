// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplefigures.h"

#include "core/base/daterange.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace semainier {

namespace {

/// An account as the sample imagines it.
struct Audience {
    QLatin1StringView network;
    int followers = 0; ///< today
    int wonEachWeek = 0;
    double reached = 0; ///< share of the followers that one post reaches
    double reacting = 0; ///< share of those reached
};

constexpr std::array audiences{
    Audience{QLatin1StringView("facebook"), 1284, 4, 0.34, 0.036},
    Audience{QLatin1StringView("instagram"), 873, 6, 0.41, 0.052},
    Audience{QLatin1StringView("mastodon"), 412, 3, 0.55, 0.045},
    Audience{QLatin1StringView("bluesky"), 196, 5, 0.6, 0.04},
};

const Audience *audienceOf(const QString &network)
{
    const auto *const found = std::ranges::find_if(
        audiences, [&network](const Audience &one) { return one.network == network; });
    return found == audiences.end() ? nullptr : found;
}

/// What people made of a post beside the usual one.
double interest(const Post &post)
{
    double factor = 1;
    switch (contentPart(post.kind).value_or(ContentPart::Information)) {
    case ContentPart::Information:
        factor = 0.9;
        break;
    case ContentPart::Action:
        factor = 1.5;
        break;
    case ContentPart::Curated:
        factor = 0.6;
        break;
    case ContentPart::Original:
        factor = 1.9;
        break;
    }
    return post.time && post.time->hour() >= 17 ? factor * 1.2 : factor;
}

/// Between 0 and 1, arbitrary to look at; another number for each `which` of the same post.
double noise(const Post &post, const Publication &publication, uint which)
{
    uint value = post.uid.left(8).toUInt(nullptr, 16) + uint(-publication.account.value()) * 7919U;
    value = (value ^ (which * 2654435761U)) * 2246822519U;
    value ^= value >> 15U;
    return double(value % 1000U) / 1000.0;
}

} // namespace

std::vector<Reading> sampleReadings(const Post &post, const Publication &publication,
                                    const QString &network, QDate today)
{
    const Audience *audience = audienceOf(network);
    const qint64 age = post.day.daysTo(today);
    if (audience == nullptr || age < 2) {
        return {};
    }
    const double luck = std::exp(1.1 * (noise(post, publication, 0) - 0.5));
    const double reach = audience->followers * audience->reached * interest(post) * luck;
    const double grown = age >= 8 ? 1.0 : 0.7;
    Metrics told;
    told[Metric::Reach] = std::llround(reach * grown);
    told[Metric::Impressions] =
        std::llround(reach * grown * (1.2 + 0.3 * noise(post, publication, 1)));
    const double reactions =
        reach * grown * audience->reacting * (0.6 + 0.8 * noise(post, publication, 2));
    told[Metric::Reactions] = std::llround(reactions);
    told[Metric::Comments] = std::llround(reactions * 0.3 * noise(post, publication, 3));
    told[Metric::Shares] = std::llround(reactions * 0.5 * noise(post, publication, 4));
    told[Metric::Saves] = std::llround(reactions * 0.2 * noise(post, publication, 5));
    if (!post.link.isEmpty()) {
        told[Metric::Clicks] = std::llround(reach * grown * 0.03 * noise(post, publication, 6));
    }
    Metrics shown;
    for (const Metric metric : figuresOf(network)) {
        shown[metric] = told[metric];
    }
    return {{.publication = publication.id,
             .readOn = age >= 8 ? post.day.addDays(8) : today.addDays(-1),
             .metrics = shown}};
}

std::vector<FollowerCount> sampleFollowers(AccountId account, const QString &network, QDate today,
                                           int weeks)
{
    const Audience *audience = audienceOf(network);
    std::vector<FollowerCount> counts;
    if (audience == nullptr) {
        return counts;
    }
    for (int week = weeks - weeks % 2; week >= 0; week -= 2) {
        counts.push_back(
            {.account = account,
             .readOn = mondayOf(today).addDays(-7 * week),
             .followers = audience->followers - week * audience->wonEachWeek - (week * 5) % 7});
    }
    return counts;
}

} // namespace semainier
