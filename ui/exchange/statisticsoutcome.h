// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/statistics/statisticsplan.h"

#include <array>
#include <memory>

namespace semainier::ui {

/// What becomes of the rows of an export, each with a list of its own.
enum class StatisticsList {
    Checks, ///< doubtful, or decided on
    New,
    Matched, ///< found among the planned posts
    Updated,
    Unchanged,
    LeftOut,
};

inline constexpr std::array allStatisticsLists{
    StatisticsList::Checks,  StatisticsList::New,       StatisticsList::Matched,
    StatisticsList::Updated, StatisticsList::Unchanged, StatisticsList::LeftOut,
};

/// A post that an import adds or changes, as it will be.
struct PublicationLine {
    QDate day;
    std::optional<TimeOfDay> time;
    PostKind kind = PostKind::Info;
    QString caption;
    QString account; ///< its label; several separated by commas

    bool operator==(const PublicationLine &) const = default;
};

/// A plan with what its preview shows. Lists hold the first posts only.
struct StatisticsOutcome {
    static constexpr size_t mostShown = 500; ///< posts of a list

    StatisticsPlan plan;
    std::vector<Account> accounts; ///< of the calendar, also those no longer in use
    std::vector<PublicationLine> added;
    std::vector<PublicationLine> matched;
    std::vector<PublicationLine> updated;

    /// How many rows become this. Of Checks: those that nobody has decided on yet.
    [[nodiscard]] int count(StatisticsList list) const;
    /// The posts that are shown of New, Matched and Updated.
    [[nodiscard]] const std::vector<PublicationLine> &lines(StatisticsList list) const;
};

/// Plans an import with a connection of its own. See planStatistics() for what may be in the way.
[[nodiscard]] Result<std::shared_ptr<const StatisticsOutcome>>
planDecidedStatistics(const QString &calendar, const Clock &clock, const QStringList &files,
                      const StatisticsDecisions &decisions, const Progress &progress);

} // namespace semainier::ui
