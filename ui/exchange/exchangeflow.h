// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/backup.h"
#include "core/planner/restore.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importsession.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace semainier {
class Planner;
} // namespace semainier

namespace semainier::ui {

class ColumnNaming;
class Job;
class Prompter;

/// What a calendar exchanges with other files, from the first question to the last signal: sheets
/// in and out, and backups. Everything is written by workers with a connection of their own.
class ExchangeFlow final : public QObject {
    Q_OBJECT

public:
    /// All must outlive the flow; the dialogs stand over the window of the widget.
    ExchangeFlow(Planner &planner, Prompter &prompter, QWidget &widget);

    /// Asks for sheets, then shows what importing them would do.
    void chooseSheets();
    void importSheets(const QStringList &paths);
    /// Asks for exports of the networks, then shows what importing them would do. Tables that no
    /// network or tool writes that is known are asked about first, once for each kind.
    void chooseStatistics();
    void importStatistics(const QStringList &paths);
    /// Files that somebody dropped: statistics by what is in them, else sheets.
    void importFiles(const QStringList &paths);
    /// `shown` is the period that the calendar shows now.
    void exportSheet(const DateRange &shown);
    void restoreBackup();
    /// Forgets about files that are still read: no dialog opens for them any more.
    void stopReading();

Q_SIGNALS:
    /// Another connection writes to the calendar, until it is done or was stopped.
    void writing(semainier::ui::Job *job);
    /// The calendar has been changed by another connection: notice it, and adopt the entry.
    void imported(const semainier::ui::SheetImported &what);
    /// What the columns of a table hold has been remembered: adopt the entry.
    void remembered(const semainier::Action &action, semainier::HistoryId entry);
    void exported(const QString &path, qint64 posts);
    /// The calendar holds now what the backup held, and knows no step that was done since.
    void restored(const semainier::Backup &backup, const semainier::Restored &what);
    void failed(const semainier::Error &error);
    /// Work that takes long has begun, with no dialog to show it.
    void working(semainier::ui::Job *job, const QString &name);

private:
    [[nodiscard]] bool mayImport(const QStringList &paths);
    ColumnNaming &nameColumns(const QStringList &paths);
    void showStatistics(const QStringList &paths);
    void writeSheet(const ExportWish &wish);

    Planner &m_planner;
    Prompter &m_prompter;
    QWidget &m_widget;
    QPointer<Job> m_sorting; ///< reads what dropped files are
    QPointer<ColumnNaming> m_naming; ///< of the last import, until its columns are known
};

} // namespace semainier::ui
