// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/statistics/accountfinder.h"
#include "core/exchange/statistics/publicationindex.h"
#include "core/exchange/statistics/readingledger.h"
#include "core/exchange/statistics/statisticsplan.h"

#include <QSet>
#include <QTimeZone>

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
    struct Row {
        int line = 0;
        StatisticsRow row;
    };
    struct File {
        ExportReport report;
        std::vector<Row> rows;
        QSet<QString> seen; ///< publications, by account and id
        QHash<int, PostId> decided; ///< by line
    };
    /// When a publication went out, in the zone of the calendar.
    struct LocalTime {
        QDate day;
        std::optional<TimeOfDay> time;
    };

    [[nodiscard]] Result<> lookAtCalendar();
    void decideDay(File &file) const;
    [[nodiscard]] Result<> place(File &file, const Progress &progress);
    void placeRow(File &file, const Row &row, AccountFinder &accounts, bool isAlone);
    [[nodiscard]] AccountFinder::Answer findAccount(File &file, const StatisticsRow &row,
                                                    AccountFinder &accounts, bool isAlone);
    struct Taken {
        bool wasKnown = false; ///< as published
        bool hasChanged = false;
    };
    [[nodiscard]] Taken take(PublicationIndex::Match match, const StatisticsRow &row,
                             AccountId account);
    [[nodiscard]] PublicationIndex::Match addPost(const StatisticsRow &row, AccountId account);
    [[nodiscard]] LocalTime localTime(const StatisticsRow &row) const;
    [[nodiscard]] Publication publicationOf(const StatisticsRow &row, AccountId account);
    void finish();

    const Planner &m_planner;
    QTimeZone m_zone;
    const StatisticsDecisions &m_decisions;
    size_t m_left; ///< rows that may still be taken
    bool m_overfull = false;
    std::vector<File> m_files;
    PublicationIndex m_index;
    ReadingLedger m_readings;
    QStringList m_ownSites;
    qint64 m_placeholders = 0;
    StatisticsPlan m_plan;
};

} // namespace semainier
