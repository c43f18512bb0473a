// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/seriesedit.h"

namespace semainier {

/// Whether posts of the series that are not published come after one of them.
[[nodiscard]] bool hasFollowers(const SeriesPosts &all, const Post &post);

/// The fields that differ, written into those after the post and not into the post itself; an empty
/// change when none of them would be another.
[[nodiscard]] Change editFollowers(const SeriesPosts &all, const Revision<Post> &revision);

/// From a post on, its series comes by another rule: those after it that have a day of the new rule
/// stay as they are, the others go, and what is missing up to the horizon is written. Published
/// posts stay in any case. InvalidValue for a rule that recurrence.h refuses; an empty change for
/// the rule the series has.
[[nodiscard]] Result<Change> changeRule(const SeriesPosts &all, const Post &post,
                                        const QString &rule, QDate today);

/// Ends a series with a post: those after it go, unless they are published. The post stays, alone
/// when nothing of the series is left. InvalidValue as for changeRule().
[[nodiscard]] Result<Change> endSeries(const SeriesPosts &all, const Post &post);

} // namespace semainier
