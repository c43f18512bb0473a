// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar page exchanges with other files: sheets and backups.
#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "ui/base/job.h"
#include "ui/base/prompter.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/banner.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/sheettransfer.h"

#include <QDir>
#include <QFileInfo>

namespace semainier::ui {

void CalendarPage::connectTransfer()
{
    connect(m_transfer, &SheetTransfer::imported, this, &CalendarPage::onImported);
    connect(m_transfer, &SheetTransfer::exported, this, [this](const QString &path, qint64 posts) {
        m_bar->show(tr("%n posts written to %1", nullptr, static_cast<int>(posts))
                        .arg(QFileInfo(path).fileName()),
                    {});
    });
    connect(m_transfer, &SheetTransfer::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            fail(error);
        }
    });
    connect(m_transfer, &SheetTransfer::orderWanted, this,
            [this](const QString &path, const QString &example) {
                const int order = m_prompter.choose(
                    this, tr("Which comes first?"),
                    tr("In this sheet “%1” can be read in two ways.").arg(example),
                    {tr("The day first"), tr("The month first")});
                if (order >= 0) {
                    m_transfer->importSheet(
                        path, order == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst);
                }
            });
}

void CalendarPage::onImported(const SheetImported &what)
{
    m_ownWrite = what.entry.isValid();
    m_planner->notice();
    m_editor.adopt(what.action, what.entry);
    if (what.firstDay) {
        m_calendar->view().showDay(*what.firstDay);
    }
    QStringList parts{tr("%n posts added", nullptr, what.added)};
    const auto tell = [&](int count, const QString &text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    tell(what.updated, tr("%n updated", nullptr, what.updated));
    tell(what.unchanged, tr("%n unchanged", nullptr, what.unchanged));
    tell(what.doubtful, tr("%n cells to look at", nullptr, what.doubtful));
    tell(what.refused, tr("%n rows refused", nullptr, what.refused));
    const QString sentence =
        tr("%1: %2").arg(what.action.subject, parts.join(QStringLiteral(" · ")));
    m_bar->show(sentence, what.entry.isValid() ? tr("Undo") : QString());
    if (what.refused + what.doubtful > 0) {
        m_trouble->show(Icon::Import, sentence);
    }
}

void CalendarPage::importSheet(const QString &path)
{
    save();
    m_transfer->importSheet(path);
}

void CalendarPage::chooseSheetToImport()
{
    const QString path = m_prompter.fileToOpen(
        this,
        {.title = tr("Import a sheet"),
         .filter = tr("Sheets (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"),
         .suggestion = QDir::homePath()});
    if (!path.isEmpty()) {
        importSheet(path);
    }
}

void CalendarPage::chooseSheetToExport()
{
    save();
    const int audience =
        m_prompter.choose(this, tr("Export a sheet"), tr("What will the sheet be used for?"),
                          {tr("Excel in French (semicolons)"), tr("Other spreadsheets (commas)"),
                           tr("To come back without loss")});
    if (audience < 0) {
        return;
    }
    const QString suggestion =
        QFileInfo(m_planner->path())
            .dir()
            .filePath(QFileInfo(m_planner->path()).completeBaseName() + QStringLiteral(".csv"));
    const QString path = m_prompter.fileToSave(this,
                                               {.title = tr("Export a sheet"),
                                                .filter = tr("Sheets (*.csv)"),
                                                .suggestion = suggestion,
                                                .suffix = QStringLiteral("csv")});
    if (!path.isEmpty()) {
        constexpr std::array audiences{SheetAudience::ExcelFrench, SheetAudience::People,
                                       SheetAudience::Merge};
        m_transfer->exportSheet(path, audiences[static_cast<size_t>(audience)]);
    }
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
