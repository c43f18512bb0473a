// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace semainier {

/// From where to where a figure probably lies.
struct Interval {
    double low = 0;
    double high = 0;

    [[nodiscard]] bool contains(double value) const { return value >= low && value <= high; }

    bool operator==(const Interval &) const = default;
};

enum class Confidence { Percent90, Percent95 };

/// Where the share lies of which `successes` of `trials` are a sample (Wilson's score interval,
/// which stays within 0 to 1 and is honest for few trials); nothing without trials.
[[nodiscard]] std::optional<Interval> wilson(int successes, int trials,
                                             Confidence confidence = Confidence::Percent90);

} // namespace semainier
