// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangeflow.h"

#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/tablestoname.h"
#include "core/planner/planner.h"
#include "ui/base/job.h"
#include "ui/base/prompter.h"
#include "ui/exchange/columnnaming.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/restoredialog.h"
#include "ui/exchange/statisticsdialog.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace semainier::ui {

ExchangeFlow::ExchangeFlow(Planner &planner, Prompter &prompter, QWidget &widget)
    : QObject(&widget), m_planner(planner), m_prompter(prompter), m_widget(widget)
{
}

void ExchangeFlow::chooseSheets()
{
    const QStringList paths = m_prompter.filesToOpen(
        &m_widget,
        {.title = tr("Import a sheet"),
         .filter = tr("Sheets (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"),
         .suggestion = QDir::homePath()});
    importSheets(paths);
}

void ExchangeFlow::importSheets(const QStringList &paths)
{
    if (!mayImport(paths)) {
        return;
    }
    auto *dialog =
        new ImportDialog(m_planner.path(), m_planner.clock(), paths, m_prompter, m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::writing, this, &ExchangeFlow::writing);
    connect(dialog, &ImportDialog::imported, this, &ExchangeFlow::imported);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

bool ExchangeFlow::mayImport(const QStringList &paths)
{
    if (!paths.isEmpty() && m_planner.isReadOnly()) {
        Q_EMIT failed({.code = ErrorCode::ReadOnly, .file = m_planner.path()});
        return false;
    }
    return !paths.isEmpty();
}

void ExchangeFlow::chooseStatistics()
{
    importStatistics(m_prompter.filesToOpen(
        &m_widget,
        {.title = tr("Import statistics"),
         .filter = tr("Exports of networks (*.csv *.tsv *.xls *.json *.js *.car *.zip)")
             + QStringLiteral(";;") + tr("All files (*)"),
         .suggestion = QDir::homePath()}));
}

void ExchangeFlow::importStatistics(const QStringList &paths)
{
    if (mayImport(paths)) {
        nameColumns(paths).begin();
    }
}

/// The columns of tables that nobody knows are named before: what is read is shown afterwards.
ColumnNaming &ExchangeFlow::nameColumns(const QStringList &paths)
{
    stopReading(); // for an import that is no longer wanted
    m_naming = new ColumnNaming(m_planner, paths, m_widget);
    connect(m_naming, &ColumnNaming::working, this, &ExchangeFlow::working);
    connect(m_naming, &ColumnNaming::remembered, this, &ExchangeFlow::remembered);
    connect(m_naming, &ColumnNaming::finished, this, &ExchangeFlow::showStatistics);
    return *m_naming;
}

void ExchangeFlow::stopReading()
{
    if (m_sorting) {
        m_sorting->cancel();
    }
    if (m_naming && m_naming->isReading()) {
        m_naming->disconnect(this);
        m_naming->cancel();
    }
}

void ExchangeFlow::showStatistics(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    auto *dialog =
        new StatisticsDialog(m_planner.path(), m_planner.clock(), paths, m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatisticsDialog::writing, this, &ExchangeFlow::writing);
    connect(dialog, &StatisticsDialog::imported, this, &ExchangeFlow::imported);
    connect(dialog, &StatisticsDialog::renamingWanted, this,
            [this](const QString &path, const QStringList &files) {
                nameColumns(files).beginAgain(path);
            });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

void ExchangeFlow::importFiles(const QStringList &paths)
{
    m_sorting = Job::start<bool>(
        this,
        [paths, remembered = RememberedMappings::of(m_planner).value_or(RememberedMappings())](
            const Progress &progress) -> Result<bool> {
            const bool areStatistics = std::ranges::all_of(paths, [&](const QString &path) {
                return goOn(progress, 0) && isForStatistics(path, remembered);
            });
            return goOn(progress, 1) ? Result<bool>(areStatistics) : failure(ErrorCode::Cancelled);
        },
        [this, paths](const Result<bool> &areStatistics) {
            if (areStatistics && *areStatistics) {
                importStatistics(paths);
            } else if (areStatistics) {
                importSheets(paths);
            }
        });
    Q_EMIT working(m_sorting, tr("Reading %Ln file(s)", nullptr, int(paths.size())));
}

void ExchangeFlow::exportSheet(const DateRange &shown)
{
    auto *dialog =
        new ExportDialog(m_planner.path(), m_planner.clock(), shown, m_prompter, m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &ExchangeFlow::writeSheet);
    dialog->open();
}

void ExchangeFlow::writeSheet(const ExportWish &wish)
{
    Job *job = Job::start<qint64>(
        this,
        [calendar = m_planner.path(), &clock = m_planner.clock(),
         wish](const Progress &progress) -> Result<qint64> {
            SEM_TRY(const auto planner, Planner::open(calendar, clock));
            return exportPosts(*planner, wish.range, wish.audience, wish.path, progress);
        },
        [this, path = wish.path](const Result<qint64> &posts) {
            if (posts) {
                Q_EMIT exported(path, *posts);
            } else if (posts.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(inFile(posts.error(), path));
            }
        });
    Q_EMIT working(job, tr("Writing %1").arg(QFileInfo(wish.path).fileName()));
}

void ExchangeFlow::restoreBackup()
{
    auto *dialog =
        new RestoreDialog(m_planner.path(), m_planner.clock(), m_prompter, m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, &ExchangeFlow::restored);
    dialog->open();
}

} // namespace semainier::ui
