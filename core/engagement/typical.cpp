// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/typical.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace semainier {

namespace {

constexpr double leastCoverage = 0.9;

double middleOf(const std::vector<double> &sorted)
{
    const size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

} // namespace

std::optional<double> median(std::vector<double> values)
{
    if (values.empty()) {
        return {};
    }
    std::ranges::sort(values);
    return middleOf(values);
}

int medianRangeOrder(int values)
{
    // By logarithms: 2ⁿ is beyond a double from a thousand values on.
    double logTerm = -values * std::numbers::ln2;
    double tail = 0;
    int order = 0;
    while (order < values / 2) {
        tail += std::exp(logTerm);
        if (1 - 2 * tail < leastCoverage) {
            break;
        }
        logTerm += std::log(double(values - order) / (order + 1));
        ++order;
    }
    return order;
}

Typical typical(std::vector<double> values)
{
    if (values.empty()) {
        return {};
    }
    std::ranges::sort(values);
    const size_t size = values.size();
    Typical result{
        .publications = int(size),
        .median = middleOf(values),
        .mean = std::accumulate(values.begin(), values.end(), 0.0) / double(size),
    };
    if (const auto order = size_t(medianRangeOrder(int(size))); order > 0) {
        result.range = Interval{.low = values[order - 1], .high = values[size - order]};
    }
    return result;
}

} // namespace semainier
