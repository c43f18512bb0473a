// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "core/line/profile.h"

#include <span>
#include <vector>

namespace semainier {

/// How sure one can be that an association is used to publish as a profile has it. What it did
/// publish is known; whether the next months would be the same is not.
struct Habit {
    Interval overlap; ///< 90 %, and what was observed in any case
    Interval match; ///< the same of kinds and exchanges together
    double closest = 0; ///< the probability, 0 to 1, that no other contestant is closer

    bool operator==(const Habit &) const = default;
};

struct Habits {
    std::vector<Habit> contestants; ///< in the order given
    Habit target; ///< takes no part in the contest

    bool operator==(const Habits &) const = default;
};

/// One mix and exchange rate that what was published may be a sample of.
struct HabitDraw {
    Mix mix;
    std::optional<double> exchangeRate; ///< nothing where exchanges were not recorded
};

/// Mixes drawn from what is known after some posts: Dirichlet of the counts and Beta of the
/// exchanges, each beginning with one imaginary item spread evenly (Perks' prior). The same counts
/// give the same draws on every machine.
[[nodiscard]] std::vector<HabitDraw>
habitDraws(const PartCounts &counts, const std::optional<Exchanges> &exchanges, int draws);

/// From that many draws: a probability or an end of a range then errs by less than half a point.
inline constexpr int usualDraws = 16'000;

/// Nothing without posts: there is no habit to speak of.
[[nodiscard]] std::optional<Habits> habits(const Tally &tally, std::span<const Profile> contestants,
                                           const Profile &target);

} // namespace semainier
