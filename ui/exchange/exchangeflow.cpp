// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangeflow.h"

#include "core/exchange/statistics/mappingcheck.h"
#include "core/exchange/statistics/rememberedmappings.h"
#include "core/exchange/statistics/statisticsformat.h"
#include "core/planner/planner.h"
#include "ui/base/job.h"
#include "ui/base/prompter.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/mappingdialog.h"
#include "ui/exchange/restoredialog.h"
#include "ui/exchange/statisticsdialog.h"

#include <QDir>
#include <QFile>
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

/// Whether a table is among the files whose columns have to be named before; then they are asked
/// for, and the import goes on from there.
bool ExchangeFlow::askForColumns(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto table = tableToName(path, m_planner);
        if (!table || !*table) {
            continue; // what cannot be read is told where the others are
        }
        openMapping(path, **std::move(table), paths);
        return true;
    }
    return false;
}

/// The import of all the paths goes on once the columns of one are named.
MappingDialog *ExchangeFlow::openMapping(const QString &path, UnknownTable table,
                                         const QStringList &paths)
{
    auto *dialog = new MappingDialog(m_planner, path, std::move(table), m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::remembered, this,
            [this, paths](const Action &action, HistoryId entry) {
                Q_EMIT remembered(action, entry);
                importStatistics(paths);
            });
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
    return dialog;
}

/// Begins with what is remembered; without another word the import goes on as it was.
void ExchangeFlow::renameColumns(const QString &path, const QStringList &paths)
{
    auto table = tableToRename(path, m_planner);
    if (!table || !*table) {
        importStatistics(paths); // which tells what cannot be read any more
        return;
    }
    const auto *dialog = openMapping(path, **std::move(table), paths);
    connect(dialog, &QDialog::rejected, this, [this, paths] { importStatistics(paths); });
}

void ExchangeFlow::importStatistics(const QStringList &paths)
{
    if (!mayImport(paths) || askForColumns(paths)) {
        return;
    }
    auto *dialog =
        new StatisticsDialog(m_planner.path(), m_planner.clock(), paths, m_widget.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatisticsDialog::imported, this, &ExchangeFlow::imported);
    connect(dialog, &StatisticsDialog::renamingWanted, this, &ExchangeFlow::renameColumns);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

/// By the beginning of the file; what is no text is no sheet either.
bool ExchangeFlow::isStatistics(const QString &path) const
{
    static const QStringList others{
        QStringLiteral("zip"),  QStringLiteral("xls"), QStringLiteral("car"),
        QStringLiteral("json"), QStringLiteral("js"),
    };
    if (others.contains(QFileInfo(path).suffix().toLower())) {
        return true;
    }
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return false;
    }
    const ExportFile file(device, QFileInfo(path).fileName());
    const auto format = formatOf(file);
    if (format || format.error().code == ErrorCode::OtherExport) {
        return true; // what is to be exported instead is told there
    }
    const auto mappings = RememberedMappings::of(m_planner);
    return mappings && mappings->find(file) != nullptr;
}

void ExchangeFlow::importFiles(const QStringList &paths)
{
    if (std::ranges::all_of(paths, [this](const auto &path) { return isStatistics(path); })) {
        importStatistics(paths);
    } else {
        importSheets(paths);
    }
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
