// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/engagement/fixedbases.h"
#include "core/engagement/trend.h"

namespace semainier {

/// A month of the path; nothing where nothing is known, which is a gap and not 0.
struct PathMonth {
    QDate month; ///< its first day
    int publications = 0; ///< read, and late enough
    std::optional<double> level; ///< the median that the trend is of, see EngagementPath
    std::optional<double> engagement; ///< median count
    std::optional<double> reach; ///< median count
    std::optional<double> virality; ///< median of shares / impressions
    std::optional<qint64> clicks; ///< in all

    bool operator==(const PathMonth &) const = default;
};

inline constexpr int monthsOfEngagement = 12;

/// How engagement went over a year at least: growing a community takes long, and no week is
/// compared with the week before.
struct EngagementPath {
    /// Of which the level of a month is the median rate. Nothing where accounts have different
    /// networks or bases: it is then the median of the rates beside the account's own median over
    /// the path, so that 1 is the usual.
    std::optional<RateBase> base;
    /// A year at least up to the end of the period, or all the months it touches, also those
    /// without a publication.
    std::vector<PathMonth> months;
    Trend trend; ///< of the levels, for a month

    bool operator==(const EngagementPath &) const = default;
};

/// The days that the path up to a period is of. The period has both ends.
[[nodiscard]] DateRange pathRange(const DateRange &period);

/// `posts` are settled and of the days of pathRange().
[[nodiscard]] EngagementPath engagementPath(const DateRange &period,
                                            std::span<const MeasuredPost> posts);

} // namespace semainier
