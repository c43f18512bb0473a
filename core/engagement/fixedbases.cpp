// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fixedbases.h"

#include "core/base/assert.h"

#include <algorithm>

namespace semainier {

namespace {

constexpr std::array codes{
    QLatin1StringView("reach"),
    QLatin1StringView("impressions"),
    QLatin1StringView("followers"),
};
static_assert(codes.size() == allRateBases.size());

std::optional<qint64> baseCount(const MeasuredPost &post, RateBase base)
{
    switch (base) {
    case RateBase::Reach:
        return post.metrics[Metric::Reach];
    case RateBase::Impressions:
        return post.metrics[Metric::Impressions];
    case RateBase::Followers:
        return post.followers;
    }
    return {};
}

/// Of the publications of one account, how many have an engagement, and how many a rate of each
/// base.
struct Known {
    QString network;
    int posts = 0;
    std::array<int, allRateBases.size()> rates{};

    [[nodiscard]] std::optional<RateBase> base() const
    {
        const auto half = std::ranges::find_if(
            rates, [this](int known) { return known > 0 && 2 * known >= posts; });
        const auto chosen = half != rates.end() ? half : std::ranges::max_element(rates);
        return *chosen > 0 ? std::optional(allRateBases.at(size_t(chosen - rates.begin())))
                           : std::nullopt;
    }
};

} // namespace

QString code(RateBase base)
{
    const auto index = static_cast<size_t>(base);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

std::optional<Fraction> engagementFraction(const MeasuredPost &post, RateBase base)
{
    return fraction(engagementCount(post.metrics), baseCount(post, base));
}

FixedBases::FixedBases(std::span<const MeasuredPost> posts)
{
    std::map<AccountId, Known> accounts;
    for (const MeasuredPost &post : posts) {
        if (!engagementCount(post.metrics)) {
            continue;
        }
        Known &known = accounts[post.account];
        known.network = post.network;
        ++known.posts;
        for (const RateBase base : allRateBases) {
            known.rates[static_cast<size_t>(base)] += engagementFraction(post, base) ? 1 : 0;
        }
    }
    for (const auto &[account, known] : accounts) {
        if (const auto base = known.base()) {
            m_choices[account] = {.network = known.network, .base = *base};
        }
    }
}

std::optional<RateBase> FixedBases::of(AccountId account) const
{
    const auto found = m_choices.find(account);
    return found != m_choices.end() ? std::optional(found->second.base) : std::nullopt;
}

std::optional<RateBase> FixedBases::common() const
{
    if (m_choices.empty()) {
        return {};
    }
    const Choice &first = m_choices.begin()->second;
    const bool same = std::ranges::all_of(
        m_choices, [&first](const auto &choice) { return choice.second == first; });
    return same ? std::optional(first.base) : std::nullopt;
}

std::optional<Fraction> FixedBases::fractionOf(const MeasuredPost &post) const
{
    const auto base = of(post.account);
    return base ? engagementFraction(post, *base) : std::nullopt;
}

} // namespace semainier
