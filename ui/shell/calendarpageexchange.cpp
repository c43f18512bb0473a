// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar page exchanges with other files: sheets and backups.
#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/base/job.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/exchange/exchangeflow.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/banner.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/workbar.h"

#include <QDir>
#include <QFileInfo>

namespace semainier::ui {

void CalendarPage::connectExchange()
{
    connect(m_exchange, &ExchangeFlow::writing, this, &CalendarPage::awaitOwnWrite);
    connect(m_exchange, &ExchangeFlow::imported, this, &CalendarPage::onImported);
    connect(m_exchange, &ExchangeFlow::remembered, &m_editor, &CalendarEditor::adopt);
    connect(m_exchange, &ExchangeFlow::restored, this, &CalendarPage::onRestored);
    connect(m_exchange, &ExchangeFlow::exported, this, [this](const QString &path, qint64 posts) {
        m_bar->show(tr("%Ln posts written to %1", nullptr, static_cast<int>(posts))
                        .arg(QFileInfo(path).fileName()),
                    {});
    });
    connect(m_exchange, &ExchangeFlow::failed, this, &CalendarPage::fail);
    connect(m_exchange, &ExchangeFlow::working, m_work, &WorkBar::follow);
}

void CalendarPage::onImported(const SheetImported &what)
{
    m_ownWrite = what.entry.isValid();
    m_planner->notice();
    m_editor.adopt(what.action, what.entry);
    if (what.firstDay) {
        m_calendar->view().showDay(*what.firstDay);
    }
    QStringList parts{tr("%Ln posts added", nullptr, what.added)};
    const auto tell = [&](int count, const QString &text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    tell(what.updated, tr("%Ln updated", nullptr, what.updated));
    tell(what.unchanged, tr("%Ln unchanged", nullptr, what.unchanged));
    tell(what.doubtful, tr("%Ln cells to look at", nullptr, what.doubtful));
    tell(what.refused, tr("%Ln rows refused", nullptr, what.refused));
    const QString sentence =
        tr("%1: %2").arg(what.action.subject, parts.join(QStringLiteral(" · ")));
    const bool ofNetworks = what.action.verb == Verb::ImportStatistics;
    const qint64 proposed = ofNetworks ? m_planner->posts().proposedCount().value_or(0) : 0;
    m_bar->show(sentence, what.entry.isValid() ? tr("Undo") : QString(),
                proposed > 0 ? tr("Sort %Ln kinds", nullptr, static_cast<int>(proposed))
                             : QString());
    if (what.refused + what.doubtful > 0) {
        m_trouble->show(Icon::Import, sentence);
    }
}

void CalendarPage::importSheets(const QStringList &paths)
{
    save();
    m_exchange->importSheets(paths);
}

void CalendarPage::importFiles(const QStringList &paths)
{
    save();
    m_exchange->importFiles(paths);
}

void CalendarPage::chooseStatisticsToImport()
{
    save();
    m_exchange->chooseStatistics();
}

void CalendarPage::chooseSheetsToImport()
{
    save();
    m_exchange->chooseSheets();
}

void CalendarPage::exportSheet()
{
    save();
    m_exchange->exportSheet(m_calendar->view().period());
}

void CalendarPage::restoreBackup()
{
    save();
    m_exchange->restoreBackup();
}

void CalendarPage::onRestored(const Backup &backup, const Restored &what)
{
    leavePost();
    // What was done since is no longer in the calendar, nor in its history.
    m_editor.forget();
    if (!what.setAside.isEmpty()) {
        Q_EMIT reopenWanted();
        return;
    }
    m_ownWrite = true;
    m_planner->notice();
    m_bar->show(tr("The calendar is as it was on %1 at %2")
                    .arg(shortDate(backup.at.date()),
                         locale().toString(backup.at.time(), QLocale::ShortFormat)),
                {});
}

void CalendarPage::backUp()
{
    save();
    const QString path = m_planner->path();
    const Clock &clock = m_planner->clock();
    Job::start<Backup>(
        this,
        [path, &clock](const Progress &) {
            return backup::make(path, BackupReason::Manual, clock);
        },
        [this](const Result<Backup> &made) {
            if (made) {
                m_bar->show(tr("Backed up to %1").arg(QDir::toNativeSeparators(made->path)), {});
            } else {
                fail(made.error());
            }
        });
}

} // namespace semainier::ui
