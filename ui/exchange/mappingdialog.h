// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/mappingcheck.h"
#include "core/exchange/statistics/tablestoname.h"
#include "core/planner/history.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace semainier {
class Planner;
}

namespace semainier::ui {

class DialogFoot;
class Job;
class MappingBar;
class Notice;
class SampleTable;

/// Asks what the columns of a table of statistics mean that no known network or tool writes, shows
/// at once what is read of it, and remembers it in the calendar for files with the same headers.
class MappingDialog final : public QDialog {
    Q_OBJECT

public:
    /// The planner must outlive the dialog.
    MappingDialog(Planner &planner, TableToName table, QWidget *parent = nullptr);

    /// For one of several tables, or where there is something else to import: lets one go on
    /// without it. The tables are numbered from 1.
    void offerSkipping(int number, int all);
    [[nodiscard]] const TableMapping &mapping() const { return m_table.mapping; }
    /// While what is shown may not be what the columns lead to.
    [[nodiscard]] bool isChecking() const { return m_job != nullptr; }

Q_SIGNALS:
    /// The columns are remembered; the dialog closes. An invalid entry: they were already.
    void remembered(const semainier::Action &action, semainier::HistoryId entry);
    /// Nothing is remembered; the dialog closes.
    void skipped();

private:
    void buildLayout();
    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] DialogFoot *createFoot();
    void connectChoices();
    void decide();
    void check();
    void onChecked(const Result<MappingCheck> &check);
    void refresh();
    [[nodiscard]] bool canContinue() const;
    void remember();

    Planner &m_planner;
    ExportLocation m_location;
    UnknownTable m_table;
    std::optional<MappingCheck> m_check; ///< of the columns as they are said now
    Job *m_job = nullptr; ///< checking, while it runs
    bool m_decided = false; ///< since the job began
    MappingBar *m_bar = nullptr;
    Notice *m_notice = nullptr;
    SampleTable *m_sample = nullptr;
    QLabel *m_verdict = nullptr;
    DialogFoot *m_foot = nullptr;
    QLabel *m_number = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_continue = nullptr;
};

} // namespace semainier::ui
