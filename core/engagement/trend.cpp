// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/trend.h"

#include "core/base/assert.h"
#include "core/engagement/typical.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <numbers>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array codes{
    QLatin1StringView("too-short"),
    QLatin1StringView("none"),
    QLatin1StringView("rising"),
    QLatin1StringView("falling"),
};
static_assert(codes.size() == static_cast<size_t>(TrendVerdict::Falling) + 1);

constexpr double normalQuantile = 1.6448536269514722; ///< leaves 5 % on each side

std::vector<double> valuesOf(std::span<const TrendPoint> points)
{
    std::vector<double> values;
    std::ranges::transform(points, std::back_inserter(values), &TrendPoint::value);
    return values;
}

/// How a score of that many values, some of them equal, varies by chance.
double scoreVariance(std::span<const double> values)
{
    const auto term = [](double count) { return count * (count - 1) * (2 * count + 5); };
    std::map<double, int> ties;
    for (const double value : values) {
        ++ties[value];
    }
    double sum = term(double(values.size()));
    for (const auto &[value, count] : ties) {
        sum -= term(count);
    }
    return sum / 18;
}

/// Of sorted slopes, those as far from the middle as the score may be from 0 by chance.
std::optional<Interval> slopeRange(const std::vector<double> &slopes, double variance)
{
    const double width = normalQuantile * std::sqrt(variance);
    const auto size = double(slopes.size());
    if (width > size) {
        return {};
    }
    const auto last = std::ssize(slopes) - 1;
    const auto low = std::max(std::lround((size - width) / 2) - 1, 0L);
    const auto high = std::min(std::lround((size + width) / 2), long(last));
    return Interval{.low = slopes[size_t(low)], .high = slopes[size_t(high)]};
}

TrendVerdict verdict(const Trend &trend)
{
    if (trend.months < enoughMonths || !trend.line || !trend.p) {
        return TrendVerdict::TooShort;
    }
    if (*trend.p >= surelyNoChance || trend.line->slope == 0) {
        return TrendVerdict::None;
    }
    return trend.line->slope > 0 ? TrendVerdict::Rising : TrendVerdict::Falling;
}

} // namespace

QString code(TrendVerdict verdict)
{
    const auto index = static_cast<size_t>(verdict);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

std::optional<TrendLine> theilSen(std::span<const TrendPoint> points)
{
    if (points.size() < 2) {
        return {};
    }
    std::vector<double> slopes;
    std::vector<double> months;
    for (size_t later = 0; later < points.size(); ++later) {
        months.push_back(points[later].month);
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const double distance = points[later].month - points[earlier].month;
            SEM_ASSERT(distance > 0, continue);
            slopes.push_back((points[later].value - points[earlier].value) / distance);
        }
    }
    std::ranges::sort(slopes);
    const auto values = valuesOf(points);
    const double slope = median(slopes).value_or(0);
    return TrendLine{
        .slope = slope,
        .intercept = median(values).value_or(0) - slope * median(months).value_or(0),
        .range = slopeRange(slopes, scoreVariance(values)),
    };
}

MannKendall mannKendall(std::span<const double> values)
{
    MannKendall result;
    int pairs = 0;
    for (size_t later = 0; later < values.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            ++pairs;
            result.score += (values[later] > values[earlier] ? 1 : 0)
                - (values[later] < values[earlier] ? 1 : 0);
        }
    }
    result.variance = scoreVariance(values);
    if (pairs == 0 || result.variance <= 0) {
        return result;
    }
    const int sign = (result.score > 0 ? 1 : 0) - (result.score < 0 ? 1 : 0);
    result.z = (result.score - sign) / std::sqrt(result.variance);
    result.p = std::erfc(std::abs(result.z) / std::numbers::sqrt2);
    result.tau = double(result.score) / pairs;
    return result;
}

Trend trend(std::span<const TrendPoint> points)
{
    Trend result{.months = int(points.size()), .line = theilSen(points)};
    if (result.line) {
        result.p = mannKendall(valuesOf(points)).p;
    }
    result.verdict = verdict(result);
    return result;
}

} // namespace semainier
