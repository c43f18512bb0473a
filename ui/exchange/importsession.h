// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/history.h"
#include "ui/exchange/importoutcome.h"

#include <QObject>
#include <QTimer>

namespace semainier::ui {

class Job;

/// What an import has done.
struct SheetImported {
    HistoryId entry; ///< by which it is undone as one step; invalid when nothing changed
    Action action;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int doubtful = 0;
    int refused = 0;
    std::optional<QDate> firstDay; ///< of what was added or updated

    bool operator==(const SheetImported &) const = default;
};

/// One import from the choice of the sheets to the change of the calendar.
///
/// Every decision leads to a new plan, made in a worker with a connection of its own a moment after
/// the last decision. Rows that are left out stay in the plan and are taken out when it is carried
/// out.
class ImportSession final : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive the session.
    ImportSession(QString calendar, const Clock &clock, const QStringList &paths,
                  QObject *parent = nullptr);

    void start();
    [[nodiscard]] const ImportDecisions &decisions() const { return m_decisions; }
    /// The last one; null before the first.
    [[nodiscard]] const ImportOutcome *outcome() const { return m_outcome.get(); }
    /// True while what is shown may not be what the decisions lead to.
    [[nodiscard]] bool isPlanning() const { return m_job != nullptr || m_pause.isActive(); }
    [[nodiscard]] bool isImporting() const { return m_importing; }

    void setEncoding(size_t sheet, Encoding encoding);
    void setDelimiter(size_t sheet, char delimiter);
    /// 0: no line names the columns.
    void setHeaderLine(size_t sheet, int line);
    void setDateOrder(size_t sheet, DateOrder order);
    /// The column takes the field from the one that had it.
    void setField(size_t sheet, size_t column, SheetField field);
    void removeSheet(size_t sheet);

    /// What is to be looked at and what is refused, with those that were answered.
    [[nodiscard]] std::vector<ImportCheck> checks() const;
    [[nodiscard]] std::vector<ImportCheck> refusals() const;
    [[nodiscard]] CheckAnswer answerTo(const ImportCheck &check) const;
    void answer(const ImportCheck &check, const CheckAnswer &answer);

    void leaveOut(const std::vector<RowPlace> &rows, bool out);
    [[nodiscard]] bool isLeftOut(const RowPlace &row) const { return m_leftOut.contains(row); }
    /// The posts that an import would add or update now.
    [[nodiscard]] int postsToImport() const;

    /// Carries the plan out.
    void import();
    /// Writes the refused rows to a file.
    [[nodiscard]] Result<> saveRefused(const QString &path) const;

Q_SIGNALS:
    void planningBegan();
    /// The share of the planning done, 0 to 1.
    void progressed(double done);
    /// There is a new outcome.
    void planned();
    /// The calendar could not be read or changed; nothing has been imported.
    void failed(const semainier::Error &error);
    void leftOutChanged();
    void importBegan(semainier::ui::Job *job);
    void imported(const semainier::ui::SheetImported &what);

private:
    struct Answered {
        ImportCheck check;
        CheckAnswer answer;
    };

    [[nodiscard]] SheetDecisions &sheet(size_t sheet);
    void decide();
    void plan();
    void onPlanned(const Result<std::shared_ptr<const ImportOutcome>> &outcome);
    void forgetColumns(size_t sheet);
    [[nodiscard]] std::vector<ImportCheck> withAnswered(std::vector<ImportCheck> checks,
                                                        bool refusals) const;

    QString m_calendar;
    const Clock &m_clock;
    ImportDecisions m_decisions;
    std::map<QString, Answered> m_answered; ///< by the keys of the checks
    std::set<RowPlace> m_leftOut;
    std::shared_ptr<const ImportOutcome> m_outcome;
    Job *m_job = nullptr; ///< planning, while it runs
    QTimer m_pause;
    bool m_decided = false; ///< since the job began
    bool m_importing = false;
};

} // namespace semainier::ui
