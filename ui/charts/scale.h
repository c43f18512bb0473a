// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace semainier::ui {

/// From where to where an axis goes, and how far its ticks are apart: round numbers.
struct Scale {
    double low = 0;
    double high = 1;
    double step = 0.25;

    [[nodiscard]] std::vector<double> ticks() const;
    /// Where a value lies, 0 at the low end and 1 at the high one.
    [[nodiscard]] double share(double value) const { return (value - low) / (high - low); }

    bool operator==(const Scale &) const = default;
};

/// A scale that holds two values with the least room about them, with at most so many steps of 1, 2
/// or 5 times a power of ten. Values that are nearer to each other than `leastSpan`, above 0, are
/// given that room: no hair becomes a mountain.
[[nodiscard]] Scale roundScale(double low, double high, int mostSteps, double leastSpan);

} // namespace semainier::ui
