// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/typical.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace semainier {

namespace {

constexpr double leastCoverage = 0.9;
constexpr double negligible = 1e-20;

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
    // How many values lie below the median is binomial. Its weights from the middle down, beside
    // that of the middle, as far as they can be told from 0.
    const int middle = values / 2;
    std::vector<double> weights{1};
    for (int below = middle; below > 0 && weights.back() > negligible; --below) {
        weights.push_back(weights.back() * below / (values - below + 1));
    }
    const double half = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double all = 2 * half - (values % 2 == 0 ? 1 : 0);
    int order = middle - int(weights.size()) + 1;
    double tail = 0;
    while (order < middle) {
        tail += weights[size_t(middle - order)] / all;
        if (1 - 2 * tail < leastCoverage) {
            break;
        }
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
