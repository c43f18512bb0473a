// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/csv/correction.h"

#include <functional>
#include <optional>
#include <vector>

namespace semainier {

class Planner;

/// What the user decides about an import.
struct ImportOptions {
    std::vector<ColumnChoice> columns; ///< before what is recognised when a file is opened
    std::optional<DateOrder> dateOrder; ///< where a column does not tell
    QDate today; ///< for dates without a year; invalid: the clock of the planner
    std::vector<CellCorrection> corrections;
    /// A text that begins with "RT @" is somebody else's, and an exchange where the row does not
    /// say its kind.
    bool repostsByText = false;
};

/// What a plan needs to know of the calendar, as values.
struct CalendarFacts {
    using Visitor = std::function<bool(const Post &post)>;

    std::vector<Account> accounts;
    std::vector<Objective> objectives;
    std::vector<Series> series;
    /// Gives every post, dated ones first; called once at most, and only for sheets with uids.
    std::function<Result<>(const Visitor &visitor)> visitPosts;
};

/// The facts of an open calendar, which must outlive them.
[[nodiscard]] Result<CalendarFacts> factsOf(const Planner &planner);

/// Reads sheets to the end and says what importing them would do; nothing is written. The accepted
/// rows of all of them are one change.
///
/// The columns of a sheet mean what Sheet::columns says, which may be changed before.
/// AmbiguousDates when neither the sheet, its column nor the options tell day from month; the
/// errors of openSheet() and of CsvReader; Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(std::vector<Sheet> sheets, const ImportOptions &options,
                                            const CalendarFacts &calendar,
                                            const Progress &progress = {});
/// The same from files.
[[nodiscard]] Result<ImportPlan> planImport(const QStringList &paths, const ImportOptions &options,
                                            const Planner &planner, const Progress &progress = {});

} // namespace semainier
