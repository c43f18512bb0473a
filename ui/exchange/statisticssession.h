// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importsession.h"
#include "ui/exchange/statisticsoutcome.h"

#include <QObject>
#include <QTimer>

namespace semainier::ui {

class Job;

/// One import of statistics from the choice of the files to the change of the calendar.
///
/// Every decision leads to a new plan, made in a worker with a connection of its own a moment after
/// the last decision.
class StatisticsSession final : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive the session.
    StatisticsSession(QString calendar, const Clock &clock, QStringList files,
                      QObject *parent = nullptr);

    void start();
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const StatisticsDecisions &decisions() const { return m_decisions; }
    /// The last one; null before the first.
    [[nodiscard]] const StatisticsOutcome *outcome() const { return m_outcome.get(); }
    /// True while what is shown may not be what the decisions lead to.
    [[nodiscard]] bool isPlanning() const
    {
        return !m_importing && (m_job != nullptr || m_pause.isActive());
    }
    [[nodiscard]] bool isImporting() const { return m_importing; }
    /// Whether an import would change anything.
    [[nodiscard]] bool hasNews() const;

    /// An id that is not valid: a new account. The same account told of by the other files is
    /// decided with it, where they say more of it than its network.
    void decideAccount(const ToldAccount &told, AccountId account);
    /// An id that is not valid: a publication of its own.
    void decidePost(const ExportPlace &row, PostId post);
    /// What was decided on a row, else what it is taken for.
    [[nodiscard]] PostId postOf(const ExportPlace &row, const DoubtfulRow &doubtful) const;
    [[nodiscard]] bool isDecided(const ExportPlace &row) const;
    /// Goes on without a file.
    void removeFile(const QString &path);

    /// Carries the plan out.
    void import();
    /// Stops planning, of which nothing is announced any more, or the import, which then leaves the
    /// calendar as it was.
    void cancel();

Q_SIGNALS:
    void planningBegan();
    /// The share of the planning or the import done, 0 to 1.
    void progressed(double done);
    /// There is a new outcome.
    void planned();
    /// A file could not be read, or the calendar not be changed; nothing has been imported.
    void failed(const semainier::Error &error);
    void importBegan(semainier::ui::Job *job);
    /// The import was cancelled: nothing has been written.
    void importStopped();
    void imported(const semainier::ui::SheetImported &what);

private:
    using Planned = std::shared_ptr<const StatisticsOutcome>;

    void decide();
    void plan();
    void onPlanned(const Result<Planned> &outcome);
    [[nodiscard]] SheetImported summary() const;

    QString m_calendar;
    const Clock &m_clock;
    QStringList m_files;
    StatisticsDecisions m_decisions;
    Planned m_outcome;
    Job *m_job = nullptr; ///< planning or importing, while it runs
    QTimer m_pause;
    bool m_decided = false; ///< since the job began
    bool m_importing = false;
};

} // namespace semainier::ui
