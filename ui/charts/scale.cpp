// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace semainier::ui {

namespace {

constexpr double hair = 1e-9; ///< in steps: what rounding may add to a round number

} // namespace

std::vector<double> Scale::ticks() const
{
    std::vector<double> values;
    const auto count = std::lround((high - low) / step);
    for (long tick = 0; tick <= count; ++tick) {
        values.push_back(low + static_cast<double>(tick) * step);
    }
    return values;
}

Scale roundScale(double low, double wantedHigh, int mostSteps, double leastSpan)
{
    const double span = std::max(wantedHigh - low, leastSpan);
    const double high = low + span;
    for (double power = std::pow(10, std::floor(std::log10(span / mostSteps)));; power *= 10) {
        for (const double factor : std::array{1.0, 2.0, 5.0}) {
            const double step = factor * power;
            const double first = std::floor(low / step + hair);
            const double last = std::max(std::ceil(high / step - hair), first + 1);
            if (last - first <= mostSteps) {
                return {.low = first * step, .high = last * step, .step = step};
            }
        }
    }
}

} // namespace semainier::ui
