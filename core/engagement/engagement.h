// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/bestslots.h"
#include "core/engagement/engagementpath.h"
#include "core/engagement/kindcomparison.h"

namespace semainier {

/// A count that is summed over a period, such as clicks.
struct Counted {
    Typical perPublication;
    std::optional<qint64> total; ///< nothing where it is known of no publication

    bool operator==(const Counted &) const = default;
};

/// How much of all engagement one publication has brought.
struct TopPost {
    PostId post; ///< the first of several with as much
    AccountId account;
    double share = 0; ///< of the engagement of the period, 0 to 1
    std::optional<double> timesMedian; ///< nothing where the median is 0

    bool operator==(const TopPost &) const = default;
};

/// With fewer publications than this, groups are shown but not ranked.
inline constexpr int enoughToRank = 5;

/// The engagement of the publications of one kind, part, account or objective.
struct GroupEngagement {
    int publications = 0;
    Typical engagement; ///< counts
    /// Counts beside the median of the account they are of: 1 is the usual. The one that accounts
    /// of different networks may be compared by.
    Typical ofUsual;

    [[nodiscard]] bool canBeRanked() const { return engagement.publications >= enoughToRank; }

    bool operator==(const GroupEngagement &) const = default;
};

template <class Key>
struct Group {
    Key key{};
    GroupEngagement figures;

    bool operator==(const Group &) const = default;
};

/// The figures of one account, whose rates have one base.
struct AccountEngagement {
    AccountId account;
    QString network;
    std::optional<RateBase> base; ///< nothing where no publication has a rate
    Rate rate;
    Typical reach;
    GroupEngagement figures;

    bool operator==(const AccountEngagement &) const = default;
};

/// All that can be shown of the engagement of a period. What a network does not report is left out
/// and never counts as 0; so every figure comes with its own number of publications. All but the
/// coverage is of the publications that were read late enough.
struct Engagement {
    DateRange period;
    Coverage coverage;

    /// What the rate of all is a share of. Nothing where it would mix networks or bases: the rates
    /// of the accounts then stand apart.
    std::optional<RateBase> base;
    Rate rate; ///< engagement / base

    Counted engagement;
    std::optional<TopPost> top; ///< nothing without any engagement
    KaushikRate applause; ///< reactions
    KaushikRate conversation; ///< comments
    KaushikRate amplification; ///< shares
    Rate virality; ///< shares / impressions
    Counted clicks;
    Rate clickRate; ///< clicks / impressions
    Typical reach; ///< counts
    Rate reachRate; ///< reach / followers

    std::vector<Group<ContentPart>> byPart; ///< all four, in their order; exchanges have none
    std::vector<Group<PostKind>> byKind; ///< those that were published, in the order of the enum
    std::vector<KindComparison> kindComparisons; ///< of these kinds, each against the others
    std::vector<Group<ObjectiveId>> byObjective; ///< zero: those that serve none
    std::vector<AccountEngagement> byAccount; ///< by id

    BestSlots slotFigures;
    EngagementPath path;

    bool operator==(const Engagement &) const = default;
};

/// What period engagement() is set against: the figures of all posts together, no groups, no slots
/// and no path.
[[nodiscard]] Engagement engagementTogether(const DateRange &period,
                                            std::span<const MeasuredPost> posts);

/// `posts`: all publications of the days of the period and of pathRange() of `pathOf`, also those
/// that were not read; any others are left out. `pathOf` is what the path goes up to the end of:
/// mostly the period. Both have both ends.
[[nodiscard]] Engagement engagement(const DateRange &period, std::span<const MeasuredPost> posts,
                                    const DateRange &pathOf);
[[nodiscard]] Engagement engagement(const DateRange &period, std::span<const MeasuredPost> posts);

} // namespace semainier
