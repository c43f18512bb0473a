// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"

#include <optional>
#include <vector>

namespace semainier {

/// The value that half of them are above and half below; between two in the middle, their mean.
/// Nothing of nothing.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

/// The order k of the range from the k-th smallest to the k-th largest of n values: the largest
/// whose range has the true median in it with a probability of 90 % or more, which is
/// 1 − 2 · Σ C(n, i) / 2ⁿ over i < k whatever the values are spread like. Zero under 5 values, of
/// which not even the smallest and the largest are far enough apart.
[[nodiscard]] int medianRangeOrder(int values);

/// What is typical of some publications. One that went viral hardly moves the median, but the mean.
struct Typical {
    int publications = 0; ///< of which the value is known
    std::optional<double> median; ///< nothing without publications
    std::optional<Interval> range; ///< of the median, 90 %; nothing under 5 publications
    std::optional<double> mean; ///< nothing without publications

    bool operator==(const Typical &) const = default;
};

[[nodiscard]] Typical typical(std::vector<double> values);

} // namespace semainier
