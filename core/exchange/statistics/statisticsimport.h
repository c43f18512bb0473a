// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/statistics/statisticsplan.h"

#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace semainier {

class Planner;

/// Reads exports of the networks, also within archives, and says what importing them would do;
/// nothing is written.
///
/// Days and hours of posts that are added are those of `zone`. Counts hold for the day the file was
/// last written, or, were it older, for the day of its newest publication. Publications are found
/// by id, by address, else by account, text and day; the others become published posts with a
/// proposed kind. What was decided comes before what is guessed. Of what several files tell of one
/// publication and day the larger counts hold. What no change would follow from is not in the
/// change, so that a second import of the same files is empty, in whatever order they come. Tables
/// of other origin are read by what was remembered of their columns (see rememberedmappings.h).
/// FileNotFound, IsFolder, CannotRead; UnknownExport, with "table" for a table whose columns nobody
/// named yet and "empty" for an empty file, OtherExport, MalformedFile and TooLarge with file and
/// line; Cancelled. Of an archive only what is in the known formats or remembered is read; what
/// else it holds is told where there is nothing of it.
[[nodiscard]] Result<StatisticsPlan>
planStatistics(const QStringList &paths, const Planner &planner,
               const QTimeZone &zone = QTimeZone::systemTimeZone(),
               const StatisticsDecisions &decisions = {}, const Progress &progress = {});

/// A post that an import adds or changes; publications that are added have placeholders for ids.
struct PlannedPost {
    std::optional<Post> before; ///< nothing: the post is added
    Post after; ///< the same where only counts are new
};

/// False ends the visit.
using PlannedPostVisitor = std::function<bool(const PlannedPost &post)>;

enum class PlannedPosts {
    Added,
    Found, ///< by their text: a publication is new to them
    Updated, ///< of which a publication was known by its id or address
};

/// Gives the posts of one sort that an import writes, in the order they are written.
[[nodiscard]] Result<> visitPlannedPosts(const StatisticsPlan &plan, const Planner &planner,
                                         PlannedPosts sort, const PlannedPostVisitor &visitor);

/// Writes what was planned, as one step to undo; an invalid id, and no step, where nothing is
/// edited. Cancelled leaves the calendar as it was.
[[nodiscard]] Result<HistoryId> applyStatistics(const StatisticsPlan &plan, Planner &planner,
                                                const Progress &progress = {});

} // namespace semainier
