// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/measuredpost.h"
#include "core/engagement/rate.h"

#include <map>

namespace semainier {

/// What an engagement rate is a share of. Rates of different bases are never compared.
enum class RateBase { Reach, Impressions, Followers };

/// In the order in which they are preferred.
inline constexpr std::array allRateBases{
    RateBase::Reach,
    RateBase::Impressions,
    RateBase::Followers,
};

/// The stable code of a base: "reach", "impressions", "followers".
[[nodiscard]] QString code(RateBase base);

/// The engagement of a publication as a share of a base; nothing where one of them is not known.
[[nodiscard]] std::optional<Fraction> engagementFraction(const MeasuredPost &post, RateBase base);

/// The one base of each account's rates over a period, fixed by the publications in it: the first
/// of reach, impressions and followers that is known of at least half of those with an engagement,
/// else the one that is known of most. The others then have no rate, rather than one of another
/// base.
class FixedBases {
public:
    explicit FixedBases(std::span<const MeasuredPost> posts);

    /// Nothing where no publication of the account has a rate.
    [[nodiscard]] std::optional<RateBase> of(AccountId account) const;
    /// The base of all accounts; nothing where their rates must not be mixed, since they are on
    /// several networks or have different bases.
    [[nodiscard]] std::optional<RateBase> common() const;
    /// The engagement of a publication as a share of its account's base.
    [[nodiscard]] std::optional<Fraction> fractionOf(const MeasuredPost &post) const;

private:
    struct Choice {
        QString network;
        RateBase base = RateBase::Reach;

        bool operator==(const Choice &) const = default;
    };

    std::map<AccountId, Choice> m_choices;
};

} // namespace semainier
