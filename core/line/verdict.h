// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/habit.h"
#include "core/line/resemblance.h"

namespace semainier {

/// What can honestly be said of an editorial line. The first that holds, in this order.
enum class VerdictCase {
    Nothing, ///< no post in the period
    TooFew, ///< under 10 posts: what they have in common with the closest, but no habit
    Resembles, ///< one profile is surely the closest (90 %) and truly alike (60 % in common)
    OwnProfile, ///< one is surely the closest, yet not alike: a profile of its own
    Leans, ///< one is probably the closest (70 %), to be confirmed by more posts
    Between, ///< the posts do not tell
};

inline constexpr int enoughPosts = 10;
inline constexpr double sureProbability = 0.9;
inline constexpr double probableProbability = 0.7;
inline constexpr double alikeMatch = 0.6;

/// A profile that a verdict names. Shares are 0 to 1.
struct Named {
    size_t contestant = 0; ///< its place among the contestants
    double share = 0; ///< in common: of kinds alone (TooFew), else of kinds and exchanges
    Interval range; ///< where the share of the habit probably lies
    double closest = 0; ///< the probability that it is the closest

    bool operator==(const Named &) const = default;
};

/// A verdict as a value; the sentence is made where it is shown.
struct Verdict {
    VerdictCase kind = VerdictCase::Nothing;
    int posts = 0; ///< the posts with content that it rests on
    std::optional<Named> first; ///< nothing for Nothing
    std::optional<Named> second; ///< for Between, less alike than the first
    bool kindsOnly = false; ///< exchanges were not recorded, and are left out of it

    bool operator==(const Verdict &) const = default;
};

/// `habits` and the contestants' resemblances are of the same tally, in the same order.
[[nodiscard]] Verdict verdict(const Tally &tally, std::span<const Resemblance> observed,
                              const std::optional<Habits> &habits);

/// The stable code of a case: "nothing", "too-few", "resembles", "own-profile", "leans", "between".
[[nodiscard]] QString code(VerdictCase kind);

} // namespace semainier
