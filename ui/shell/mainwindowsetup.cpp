// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a calendar (a new one, the sample, another file) and to its settings.
#include "core/calendar/defaultkeydates.h"
#include "core/planner/planner.h"
#include "core/sample/sample.h"
#include "ui/base/errortext.h"
#include "ui/base/prompter.h"
#include "ui/settings/newcalendardialog.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace semainier::ui {

namespace {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

void MainWindow::askForNewCalendar(const QString &sheet)
{
    auto *dialog = new NewCalendarDialog(documentsFolder(), m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCalendarDialog::createWanted, this,
            [this, dialog, sheet](const NewCalendar &wanted) {
                auto planner = create(wanted);
                if (!planner) {
                    dialog->showFault(errorText(planner.error()));
                    return;
                }
                dialog->accept();
                if (!leavePage()) {
                    return;
                }
                host(std::move(*planner));
                if (!sheet.isEmpty()) {
                    m_page->importSheets({sheet});
                }
            });
    dialog->open();
}

Result<std::unique_ptr<Planner>> MainWindow::create(const NewCalendar &wanted) const
{
    SEM_TRY(auto planner,
            Planner::create(wanted.path, wanted.name, m_clock, defaultKeyDates(locale().name())));
    if (const auto written = planner->apply(firstChange(wanted)); !written) {
        planner.reset();
        QFile::remove(wanted.path);
        return std::unexpected(written.error());
    }
    return planner;
}

void MainWindow::chooseCalendar()
{
    const QString path = m_prompter.fileToOpen(
        this,
        {.title = tr("Open a calendar"),
         .filter = tr("Calendars (*.semainier)") + QStringLiteral(";;") + tr("All files (*)"),
         .suggestion = MainWindow::path().isEmpty() ? documentsFolder() : MainWindow::path()});
    if (!path.isEmpty()) {
        open(path);
    }
}

void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString language =
        locale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    const QString path = folder + u'/' + tr("sample") + QStringLiteral(".semainier");
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!QDir().mkpath(folder)) {
        fail({.code = ErrorCode::CannotWrite, .file = folder});
        return;
    }
    auto planner = createSample(path, language, m_clock);
    if (!planner) {
        fail(planner.error());
    } else if (leavePage()) {
        host(std::move(*planner));
    }
}

void MainWindow::importAsCalendar()
{
    const QString sheet = m_prompter.fileToOpen(
        this,
        {.title = tr("Import a sheet"),
         .filter = tr("Sheets (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"),
         .suggestion = documentsFolder()});
    if (!sheet.isEmpty()) {
        askForNewCalendar(sheet);
    }
}

void MainWindow::openSettings(SettingsDialog::Page page)
{
    std::optional<SettingsContext> calendar;
    if (m_page != nullptr) {
        m_page->save();
        calendar.emplace(m_page->planner(), m_page->editor(), m_prompter);
    }
    closeSettings();
    m_settings = new SettingsDialog(calendar,
                                    {.language = m_preferences.language(),
                                     .theme = m_preferences.theme(),
                                     .textPercent = m_preferences.textPercent()},
                                    this);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &SettingsDialog::computerChosen, this, &MainWindow::take);
    m_settings->showPage(page);
    m_settings->open();
}

void MainWindow::closeSettings()
{
    if (m_settings) {
        // What is typed last is kept on the way.
        m_settings->close();
        delete m_settings;
    }
}

void MainWindow::take(const ComputerChoices &choices)
{
    m_preferences.setTheme(choices.theme);
    m_preferences.setTextPercent(choices.textPercent);
    theme().apply(choices.theme);
    theme().setTextPercent(choices.textPercent);
    if (choices.language != m_preferences.language()) {
        m_preferences.setLanguage(choices.language);
        Q_EMIT languageChosen(choices.language);
    }
}

} // namespace semainier::ui
