// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/statistics/statisticsplan.h"
#include "ui/exchange/importsession.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QPushButton;
class QTreeWidget;

namespace semainier::ui {

class DialogFoot;
class Job;
class Notice;

/// Shows what importing the statistics of networks would do, file by file, with what is left out
/// and what is doubtful, and does it as one step when it is wanted. Nothing is written before
/// Import.
class StatisticsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The clock must outlive the dialog.
    StatisticsDialog(QString calendar, const Clock &clock, QStringList files,
                     QWidget *parent = nullptr);

    /// Null until the files are read.
    [[nodiscard]] const StatisticsPlan *plan() const { return m_plan.get(); }

    /// Stops the reading and closes; an import that has begun is waited for.
    void reject() override;

Q_SIGNALS:
    /// The plan, or why there is none, is shown.
    void planned();
    /// The calendar has been changed; the dialog closes.
    void imported(const semainier::ui::SheetImported &what);

private:
    void buildLayout();
    void createTable();
    void read();
    void present(const Result<std::shared_ptr<const StatisticsPlan>> &plan);
    void addFile(const ExportReport &report);
    void import();
    void refresh();
    [[nodiscard]] SheetImported summary() const;

    QString m_calendar;
    const Clock &m_clock;
    QStringList m_files;
    Notice *m_notice = nullptr;
    QTreeWidget *m_table = nullptr;
    DialogFoot *m_foot = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    std::shared_ptr<const StatisticsPlan> m_plan;
    QPointer<Job> m_reading;
    bool m_importing = false;
};

} // namespace semainier::ui
