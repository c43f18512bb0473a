// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/profile.h"

namespace semainier {

/// How much of what was published is as a profile has it. Everything but the number of posts is 0
/// to 1.
struct Resemblance {
    std::optional<double> overlap; ///< of the mixes; nothing without posts
    /// How far the exchange rates are apart; nothing where one is not known: only kinds compare.
    std::optional<double> gap;
    /// Kinds and exchanges together: overlap · (1 − gap), or the overlap alone. One minus the gap
    /// is the overlap of "interactive or not", so this is the least that the two can have in common
    /// when each post is told by both its part and whether it is interactive.
    std::optional<double> match;
    std::optional<double> postsToChange; ///< see postsToChange()

    bool operator==(const Resemblance &) const = default;
};

[[nodiscard]] Resemblance resemblance(const PartCounts &counts,
                                      const std::optional<Exchanges> &exchanges,
                                      const Profile &profile);
[[nodiscard]] Resemblance resemblance(const Tally &tally, const Profile &profile);

/// overlap · (1 − gap)
[[nodiscard]] double match(double overlap, std::optional<double> gap);

} // namespace semainier
