// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/statisticssession.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace semainier::ui {

class DialogFoot;
class DoubtPanel;
class ExportFilesPanel;
class Job;
class LeftOutView;
class Notice;
class PublicationTable;
class StatisticsTiles;

/// Shows what importing the statistics of networks would do: whose accounts the files tell of, what
/// is new, updated, found among the planned posts, doubtful and left out; and does it as one step
/// when it is wanted.
///
/// Everything that is said here leads to a new plan at once; nothing is written before Import.
class StatisticsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The clock must outlive the dialog.
    StatisticsDialog(const QString &calendar, const Clock &clock, const QStringList &files,
                     QWidget *parent = nullptr);

    [[nodiscard]] const StatisticsSession &session() const { return *m_session; }

    /// Stops the reading and closes. An import that has begun is stopped, and the dialog stays: the
    /// calendar is as it was, or the import was done before.
    void reject() override;

Q_SIGNALS:
    /// The plan, or why there is none, is shown.
    void planned();
    /// A worker writes to the calendar, until it is done or was stopped.
    void writing(semainier::ui::Job *job);
    /// The calendar has been changed; the dialog closes.
    void imported(const semainier::ui::SheetImported &what);
    /// The columns of one of the files are to be named again; the dialog closes.
    void renamingWanted(const QString &path, const QStringList &files);

private:
    void buildLayout();
    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createLists();
    void createButtons();
    void connectSession();
    void present();
    void showFailure(const Error &error);
    void showList(StatisticsList list);
    void showEmpty(StatisticsList list);
    void showNothingNew(const StatisticsOutcome &outcome);
    void onNotice();
    void import();
    void refreshFoot();

    StatisticsSession *m_session = nullptr;
    Notice *m_notice = nullptr;
    StatisticsTiles *m_tiles = nullptr;
    ExportFilesPanel *m_files = nullptr;
    QStackedWidget *m_lists = nullptr;
    DoubtPanel *m_doubts = nullptr;
    PublicationTable *m_publications = nullptr;
    LeftOutView *m_leftOut = nullptr;
    QLabel *m_empty = nullptr;
    DialogFoot *m_foot = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    QString m_faulty; ///< the file that stands in the way
    bool m_isListChosen = false;
    bool m_isChecked = false; ///< the import is next, once it can be
    bool m_isRefused = false; ///< the calendar refused the import, and this is shown
};

} // namespace semainier::ui
