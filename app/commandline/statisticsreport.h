// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsplan.h"

#include <QJsonObject>
#include <QStringList>

namespace semainier::cli {

/// What an import of statistics did or would do, for people and for programs.
class StatisticsReport {
public:
    /// The plan must outlive the report.
    StatisticsReport(const StatisticsPlan &plan, bool isDryRun);

    /// Whether any row was taken, or was there already.
    [[nodiscard]] bool tookAnything() const;
    /// The lines of the summary.
    [[nodiscard]] QStringList lines() const;
    /// A line for every skipped and every doubtful row: file, line and reason.
    [[nodiscard]] QStringList noteLines() const;
    /// A line for every file, as it was named, that lists no publication at all.
    [[nodiscard]] QStringList emptyLines() const;
    [[nodiscard]] QJsonObject json() const;

private:
    const StatisticsPlan &m_plan;
    bool m_isDryRun;
};

} // namespace semainier::cli
