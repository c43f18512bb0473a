// SPDX-License-Identifier: GPL-3.0-or-later
// How a calendar page waits for a step of many rows to be undone or done again.
#include "core/planner/planner.h"
#include "ui/base/job.h"
#include "ui/exchange/exchangeflow.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/workdialog.h"

#include <QApplication>

namespace semainier::ui {

void CalendarPage::connectSteps()
{
    connect(&m_editor, &CalendarEditor::working, this, [this](Job *job, const QString &name) {
        awaitOwnWrite(job);
        m_exchange->stopReading(); // a dialog that opens now would have to wait for it
        QWidget *dialog = QApplication::activeModalWidget();
        (new WorkDialog(*job, name, dialog != nullptr ? dialog : window()))->show();
    });
}

void CalendarPage::awaitOwnWrite(Job *job)
{
    // It is noticed at the end; also one that was stopped may have begun the log of the file anew.
    m_notice.stop();
    connect(job, &Job::ended, this, [this] {
        m_ownWrite = true;
        m_planner->notice();
        m_ownWrite = false;
        m_notice.start();
    });
}

} // namespace semainier::ui
