// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/interval.h"

#include <algorithm>
#include <cmath>

namespace semainier {

namespace {

/// The quantile of the normal distribution that leaves half of the rest on each side.
double quantile(Confidence confidence)
{
    return confidence == Confidence::Percent90 ? 1.6448536269514722 : 1.9599639845400545;
}

} // namespace

std::optional<Interval> wilson(int successes, int trials, Confidence confidence)
{
    if (trials <= 0) {
        return {};
    }
    const double n = trials;
    const double share = successes / n;
    const double z = quantile(confidence);
    const double weight = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / weight;
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / weight;
    return Interval{.low = successes == 0 ? 0.0 : std::max(0.0, centre - half),
                    .high = successes == trials ? 1.0 : std::min(1.0, centre + half)};
}

} // namespace semainier
