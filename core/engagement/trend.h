// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace semainier {

/// What can honestly be said of the way some figure goes over months.
enum class TrendVerdict {
    TooShort, ///< fewer than 6 months
    None, ///< no trend can be told from chance
    Rising,
    Falling,
};

/// The stable code of a verdict: "too-short", "none", "rising", "falling".
[[nodiscard]] QString code(TrendVerdict verdict);

inline constexpr int enoughMonths = 6;
/// Chance alone looks like a trend in one case of ten, as with every other range and verdict.
inline constexpr double surelyNoChance = 0.1;

/// A month's value; months without one are left out and stay a gap.
struct TrendPoint {
    int month = 0; ///< counted from the first of the path
    double value = 0;

    bool operator==(const TrendPoint &) const = default;
};

/// A line that one exceptional month does not tilt.
struct TrendLine {
    double slope = 0; ///< for a month
    double intercept = 0; ///< at month 0
    /// Of the slope, 90 %; nothing of fewer than four months, whose slopes are too few.
    std::optional<Interval> range;

    bool operator==(const TrendLine &) const = default;
};

/// Theil and Sen: the median of the slopes between any two points, through the medians of both
/// coordinates; the range by Sen (1968) with corrections for ties. Nothing under two points. The
/// points are by month, one for each.
[[nodiscard]] std::optional<TrendLine> theilSen(std::span<const TrendPoint> points);

/// Mann and Kendall's test of whether later values are rather larger (or smaller) than earlier
/// ones.
struct MannKendall {
    int score = 0; ///< pairs that rise less pairs that fall
    double variance = 0; ///< of the score by chance, corrected for ties
    double z = 0; ///< with correction for continuity
    double p = 1; ///< the probability that chance goes that far, either way
    double tau = 0; ///< score / number of pairs

    bool operator==(const MannKendall &) const = default;
};

/// The values in the order of time.
[[nodiscard]] MannKendall mannKendall(std::span<const double> values);

struct Trend {
    int months = 0; ///< that have a value
    std::optional<TrendLine> line; ///< nothing under two months
    std::optional<double> p; ///< see MannKendall; nothing under two months
    TrendVerdict verdict = TrendVerdict::TooShort;

    bool operator==(const Trend &) const = default;
};

[[nodiscard]] Trend trend(std::span<const TrendPoint> points);

} // namespace semainier
