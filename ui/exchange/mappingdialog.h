// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/mappingcheck.h"
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
    MappingDialog(Planner &planner, QString path, UnknownTable table, QWidget *parent = nullptr);

    [[nodiscard]] const TableMapping &mapping() const { return m_table.mapping; }
    /// While what is shown may not be what the columns lead to.
    [[nodiscard]] bool isChecking() const { return m_job != nullptr; }

Q_SIGNALS:
    /// The columns are remembered; the dialog closes. An invalid entry: they were already.
    void remembered(const semainier::Action &action, semainier::HistoryId entry);

private:
    void buildLayout();
    void connectChoices();
    void decide();
    void check();
    void onChecked(const Result<MappingCheck> &check);
    void refresh();
    [[nodiscard]] bool canContinue() const;
    void remember();

    Planner &m_planner;
    QString m_path;
    UnknownTable m_table;
    std::optional<MappingCheck> m_check; ///< of the columns as they are said now
    Job *m_job = nullptr; ///< checking, while it runs
    bool m_decided = false; ///< since the job began
    MappingBar *m_bar = nullptr;
    Notice *m_notice = nullptr;
    SampleTable *m_sample = nullptr;
    QLabel *m_verdict = nullptr;
    DialogFoot *m_foot = nullptr;
    QPushButton *m_continue = nullptr;
};

} // namespace semainier::ui
