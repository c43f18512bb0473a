// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/statistics/accountfinder.h"
#include "core/exchange/statistics/localtime.h"
#include "core/exchange/statistics/stagedposts.h"
#include "core/exchange/statistics/statisticsplan.h"

#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace semainier {

class Planner;

/// Puts the plan of an import together, from the rows of one file after the other.
class StatisticsBuilder {
public:
    /// Rows of one import: a network that gives ten publications an hour for fifty years.
    static constexpr size_t mostRows = 5'000'000;

    /// The planner and the decisions must outlive the builder.
    StatisticsBuilder(const Planner &planner, const QTimeZone &zone,
                      const StatisticsDecisions &decisions, size_t most = mostRows);

    void beginFile(const QString &path, const QString &entry, const QString &format);
    /// Whether the row was taken: not where there are more than the builder may take.
    [[nodiscard]] bool take(int line, RowOutcome outcome);
    /// Whether a row was refused.
    [[nodiscard]] bool isOverfull() const { return m_overfull; }
    /// Compares everything with the calendar.
    [[nodiscard]] Result<StatisticsPlan> build(const Progress &progress);

private:
    struct File {
        ExportReport report;
        RowSpool::Place begin = 0; ///< of its rows
        RowSpool::Place end = 0;
        QDate newest; ///< publication, in UTC
        QHash<QString, QSet<QString>> told; ///< accounts, by network
        QHash<int, PostId> decided; ///< by line
        QHash<ToldAccount, size_t> found; ///< places in the accounts of the report
    };

    [[nodiscard]] bool isRepeated(const StatisticsRow &row);
    void note(File &file, int line, const StatisticsRow &row);
    [[nodiscard]] Result<> lookAtCalendar(const Progress &progress);
    void decideDay(File &file) const;
    [[nodiscard]] Result<> place(File &file, const Progress &progress);
    [[nodiscard]] Result<> placeRow(File &file, const RowSpool::Row &row, AccountFinder &accounts);
    [[nodiscard]] AccountFinder::Answer findAccount(File &file, const StatisticsRow &row,
                                                    AccountFinder &accounts);
    struct Taken {
        bool wasKnown = false; ///< as published
        bool hasChanged = false;
    };
    [[nodiscard]] Taken take(PublicationIndex::Match match, const StatisticsRow &row,
                             const LocalTime &when);
    void stage(quint32 post, const StagedRow &row);
    [[nodiscard]] Result<> settle(const Progress &progress);
    [[nodiscard]] Result<StatisticsPlan> finish();

    const Planner &m_planner;
    const StatisticsDecisions &m_decisions;
    size_t m_left; ///< rows that may still be taken
    bool m_overfull = false;
    size_t m_taken = 0; ///< rows that were not skipped
    std::vector<File> m_files;
    QSet<quint64> m_seen; ///< publications of the file that is read
    QDate m_first; ///< of all publications, in UTC
    QDate m_last;
    PublicationIndex m_index;
    std::shared_ptr<StagedPosts> m_staged;
    std::deque<quint32> m_firstRows; ///< of each post of the index, places in the staged rows
};

} // namespace semainier
