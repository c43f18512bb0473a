// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsrow.h"
#include "core/planner/change.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace semainier {

struct SkippedRow {
    int line = 0; ///< 1-based, in the file
    SkipReason reason = SkipReason::NoId;

    bool operator==(const SkippedRow &) const = default;
};

/// What was decided on a row that a person may see otherwise.
enum class RowDoubt {
    OneOfSeveral, ///< several planned posts are like it; the one planned nearest was taken
    OtherDay, ///< the post with this text was planned for the day before or after
    AccountChosen, ///< the network has several accounts and the export does not say which
};

/// The stable code of a doubt in JSON answers, such as "one_of_several".
[[nodiscard]] QString code(RowDoubt doubt);

struct DoubtfulRow {
    int line = 0; ///< 1-based, in the file
    RowDoubt doubt = RowDoubt::OneOfSeveral;
    QString text; ///< of the publication

    bool operator==(const DoubtfulRow &) const = default;
};

/// What importing one file of statistics would do. Every row is counted once: added, updated,
/// matched, unchanged or skipped.
struct ExportReport {
    QString path; ///< as the user gave it
    QString entry; ///< of an archive; else empty
    QString format; ///< see StatisticsFormat::code()
    QString network; ///< key; empty where there are several
    QStringList accounts; ///< keys, in the order they were first met
    QDate from; ///< of the publications, in the zone of the calendar
    QDate until;
    QDate readOn; ///< the day in UTC for which the counts hold
    int rows = 0;
    int added = 0; ///< publications the calendar did not know
    int updated = 0; ///< known ones of which something is new
    int matched = 0; ///< with posts that were planned
    int unchanged = 0;
    std::vector<SkippedRow> skipped; ///< by line
    std::vector<DoubtfulRow> doubtful; ///< by line
    Metrics totals; ///< sums over the rows that were not skipped
};

/// What an import of statistics would do. Nothing is written until applyStatistics().
struct StatisticsPlan {
    std::vector<ExportReport> files;
    Change change; ///< everything, as one step to undo
};

} // namespace semainier
