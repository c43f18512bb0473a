// SPDX-License-Identifier: GPL-3.0-or-later
// What the edits of a series have in common.
#pragma once

#include "core/calendar/recurrence.h"
#include "core/planner/seriesedit.h"

namespace semainier {

/// The placeholder of a series that a change adds.
inline constexpr SeriesId newSeries(-1);

[[nodiscard]] Action actionOn(Verb verb, const Post &post, int count = 1);

/// A post like another on a further day: a draft without what only that one has.
[[nodiscard]] Post occurrenceOf(const Post &model, QDate day, SeriesId series);

/// Those that an edit of this and the following concerns, this one included.
[[nodiscard]] std::vector<Post> following(const SeriesPosts &all, const Post &post);

/// Whether posts of the series would stay in it when this and the following go.
[[nodiscard]] bool hasOthers(const SeriesPosts &all, const std::vector<Post> &going);

/// The rule of what comes before a day.
[[nodiscard]] Recurrence endedBefore(Recurrence recurrence, QDate day);

/// A post with the fields that differ in a revision of another one of its series.
[[nodiscard]] Post withEdit(Post post, const Revision<Post> &revision);

} // namespace semainier
