// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"

#include <span>

namespace semainier {

class Planner;

/// What an edit of one occurrence concerns. Published posts never follow: they are history.
enum class SeriesScope { ThisOne, ThisAndFollowing };

/// A series with the posts that belong to it, in any order.
struct SeriesPosts {
    Series series;
    std::vector<Post> posts;
};

/// Up to when occurrences are written ahead: the Sunday that ends the twelfth week after this one.
[[nodiscard]] QDate seriesHorizon(QDate today);

/// Makes a dated post, stored or new, the first of a series and writes those to come up to the
/// horizon: drafts of the same content, without what only the first one has (what it took, who was
/// found for its event, what was remarked, what the networks reported). InvalidValue for a post
/// without a day or a rule that recurrence.h refuses.
[[nodiscard]] Result<Change> createSeries(const Post &post, const QString &rule, QDate today);

/// Writes the occurrences that are missing up to the horizon, after the pattern of the latest post.
/// Days that have passed are left out, and so are those once written and then moved or deleted. An
/// empty change when there is nothing to write.
[[nodiscard]] Result<Change> extendSeries(const SeriesPosts &all, QDate today);

/// The same for every series of a calendar, as of the day of its clock.
[[nodiscard]] Result<Change> extendAllSeries(const Planner &planner);

/// Writes the fields that differ into the post, and with ThisAndFollowing into those after it; the
/// day, the state, the time spent, the people found and the remarks stay their own.
[[nodiscard]] Change editInSeries(const SeriesPosts &all, const Revision<Post> &revision,
                                  SeriesScope scope);

/// Moves an occurrence to another day, and hour where one is given. Alone, it leaves the series;
/// with those after it, the series goes on from there by a rule that moved along: within one week
/// only the weekday that was moved changes, else every post moves by as many days. InvalidValue for
/// a rule that recurrence.h refuses.
[[nodiscard]] Result<Change> moveInSeries(const SeriesPosts &all, const Post &post, QDate day,
                                          std::optional<TimeOfDay> time, SeriesScope scope);

/// Removes an occurrence, which does not come back; with those after it, the series ends before it.
/// InvalidValue as for moveInSeries().
[[nodiscard]] Result<Change> removeFromSeries(const SeriesPosts &all, const Post &post,
                                              SeriesScope scope);

} // namespace semainier
