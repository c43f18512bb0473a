// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/typical.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <numeric>

namespace semainier {

namespace {

constexpr double leastCoverage = 0.9;

/// The middle of some values, which are then on their side of it. Sorting them all would take
/// several times as long.
double takeMiddle(std::vector<double> &values)
{
    const auto half = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), half, values.end());
    return values.size() % 2 == 1 ? *half : (*std::max_element(values.begin(), half) + *half) / 2;
}

} // namespace

std::optional<double> median(std::vector<double> values)
{
    if (values.empty()) {
        return {};
    }
    return takeMiddle(values);
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
    const auto size = std::ssize(values);
    Typical result{
        .publications = int(size),
        .mean = std::accumulate(values.begin(), values.end(), 0.0) / double(size),
    };
    result.median = takeMiddle(values);
    if (const int order = medianRangeOrder(int(size)); order > 0) {
        const auto half = values.begin() + size / 2;
        const auto low = values.begin() + order - 1;
        const auto high = values.end() - order;
        std::nth_element(values.begin(), low, half);
        std::nth_element(half, high, values.end());
        result.range = Interval{.low = *low, .high = *high};
    }
    return result;
}

} // namespace semainier
