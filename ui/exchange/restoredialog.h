// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/backup.h"
#include "core/planner/restore.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace semainier::ui {

class BackupModel;
class DialogFoot;
class Notice;
class Prompter;

/// Shows the backups of a calendar and what each holds, and brings the calendar back to one of
/// them.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// The clock and the prompter must outlive the dialog.
    RestoreDialog(QString calendar, const Clock &clock, Prompter &prompter,
                  QWidget *parent = nullptr);

    /// Closes without restoring; a restore that has begun is waited for.
    void reject() override;

Q_SIGNALS:
    /// The calendar holds now what the backup held; the dialog closes.
    void restored(const semainier::Backup &backup, const semainier::Restored &what);

private:
    QWidget *createPreview();
    void createButtons();
    void readBackups();
    void readCalendar();
    void refresh();
    [[nodiscard]] QString contentText(const Result<CalendarContent> &content) const;
    [[nodiscard]] QString promise(const Backup &backup) const;
    void chooseFile();
    void restoreChosen();

    QString m_calendar;
    const Clock &m_clock;
    Prompter &m_prompter;
    BackupModel *m_model = nullptr;
    QStackedWidget *m_lists = nullptr;
    QTableView *m_table = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_held = nullptr; ///< what the chosen backup holds
    QLabel *m_now = nullptr; ///< what the calendar holds
    DialogFoot *m_foot = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_restore = nullptr;
    bool m_restoring = false;
};

} // namespace semainier::ui
