// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"

#include <QDate>

#include <optional>

namespace semainier {

/// How much of what an association published turned to others: answers, mentions, reposts.
struct Exchanges {
    int interactive = 0; ///< posts that name, answer or share somebody, and exchanges by themselves
    int items = 0; ///< posts with content, and exchanges by themselves

    /// The exchange rate, 0 to 1; nothing without items.
    [[nodiscard]] std::optional<double> rate() const
    {
        return items > 0 ? std::optional(double(interactive) / items) : std::nullopt;
    }

    bool operator==(const Exchanges &) const = default;
};

/// What was counted of a period: all that the editorial line of it is judged by. A post counts once
/// on however many accounts it is.
struct Tally {
    std::array<int, allPostKinds.size()> kinds{}; ///< posts of each kind, in the order of the enum
    int interactive = 0; ///< posts with content that name, answer or share somebody
    int linked = 0; ///< posts with content that serve an objective
    /// Small exchanges counted by week rather than entered one by one; nothing: no week was
    /// recorded, which is not the same as none.
    std::optional<int> counted;

    [[nodiscard]] int of(PostKind kind) const { return kinds[static_cast<size_t>(kind)]; }
    [[nodiscard]] PartCounts parts() const;
    /// Posts that have a content part: all but the exchanges.
    [[nodiscard]] int contentPosts() const { return parts().total(); }
    /// Nothing where no exchange was ever recorded: no flag on a post, no post that is an exchange,
    /// no week with a count.
    [[nodiscard]] std::optional<Exchanges> exchanges() const;
    /// The share of the posts with content that serve an objective, 0 to 1; nothing without posts.
    [[nodiscard]] std::optional<double> integrationRate() const;

    Tally &operator+=(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// A month of the path that an association has gone.
struct MonthTally {
    QDate month; ///< its first day
    Tally tally;

    bool operator==(const MonthTally &) const = default;
};

/// How much of what large US non-profits published on Twitter turned to others, in percent: under a
/// fifth in conversations, 16 % reposted (Lovejoy, Waters and Saxton 2012, Public Relations Review
/// 38).
inline constexpr int observedExchangePercent = 20;

/// A month with fewer posts than this says little and is drawn fainter.
inline constexpr int fewPosts = 5;

} // namespace semainier
