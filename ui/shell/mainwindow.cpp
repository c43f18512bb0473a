// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/planner/backup.h"
#include "core/planner/planner.h"
#include "core/planner/restore.h"
#include "ui/base/errortext.h"
#include "ui/base/prompter.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/shell/banner.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shellactions.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr QSize firstSize{1280, 800};
/// What a window manager usually adds around a window.
constexpr QSize windowFrame{16, 40};
constexpr QSize smallestSize{960, 600};
const QString calendarSuffix = QStringLiteral("semainier");

} // namespace

MainWindow::MainWindow(Preferences &preferences, Prompter &prompter, const Clock &clock)
    : m_preferences(preferences), m_prompter(prompter), m_clock(clock)
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(firstSize.boundedTo(screen()->availableSize() - windowFrame));
    m_actions = new ShellActions(*this, m_preferences);
    m_actions->setAvailable(false, false);
    m_actions->undo->setEnabled(false);
    m_actions->redo->setEnabled(false);

    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_trouble = new Banner;
    m_pages = new QStackedWidget;
    m_firstRun = new FirstRun(*m_actions, m_preferences);
    m_pages->addWidget(m_firstRun);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    setCentralWidget(ground);
    connectActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // The settings work with the page, and the page with the actions, which were made before it.
    closeSettings();
    delete m_page;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->newCalendar, [this] { askForNewCalendar(); });
    on(m_actions->openCalendar, &MainWindow::chooseCalendar);
    on(m_actions->openSample, &MainWindow::openSample);
    on(m_actions->about, &MainWindow::about);
    on(m_actions->quit, [this] { close(); });
    on(m_actions->menuKey, [this] {
        if (m_page != nullptr) {
            m_page->openMenu();
        } else {
            m_actions->menu()->popup(mapToGlobal(rect().bottomLeft()));
        }
    });
    connect(m_actions, &ShellActions::recentChosen, this, &MainWindow::open);
    on(m_actions->settings, [this] { openSettings(SettingsDialog::Page::Association); });
    connect(m_firstRun, &FirstRun::recentChosen, this, &MainWindow::open);
    connect(m_firstRun, &FirstRun::importWanted, this, &MainWindow::importAsCalendar);
}

bool MainWindow::open(const QString &path)
{
    if (!leavePage()) {
        return false;
    }
    auto planner = Planner::open(QFileInfo(path).absoluteFilePath(), m_clock);
    if (!planner) {
        offerBackup(planner.error(), path);
        return m_page != nullptr;
    }
    host(std::move(*planner));
    return true;
}

QString MainWindow::path() const
{
    return m_page != nullptr ? m_page->planner().path() : QString();
}

bool MainWindow::leavePage()
{
    if (m_page == nullptr) {
        return true;
    }
    if (!m_page->save()
        && !m_prompter.confirm(this, tr("Not saved"),
                               tr("What you typed last could not be saved and will be lost."),
                               tr("Close all the same"))) {
        return false;
    }
    closeSettings();
    m_preferences.setGeometry(path(), saveGeometry());
    m_preferences.setState(path(), m_page->state());
    m_pages->setCurrentWidget(m_firstRun);
    delete std::exchange(m_page, nullptr);
    m_actions->setAvailable(false, false);
    m_actions->undo->setEnabled(false);
    m_actions->redo->setEnabled(false);
    updateTitle();
    return true;
}

void MainWindow::host(std::unique_ptr<Planner> planner)
{
    m_trouble->hide();
    m_page = new CalendarPage(std::move(planner), *m_actions, m_prompter, m_pages);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    m_preferences.addRecentFile(path());
    if (const QByteArray geometry = m_preferences.geometry(path()); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    m_page->restoreState(m_preferences.state(path()));
    connect(m_page, &CalendarPage::changedElsewhere, this, &MainWindow::updateTitle);
    connect(
        m_page, &CalendarPage::reopenWanted, this, [this] { open(path()); }, Qt::QueuedConnection);
    m_page->calendar().focusView();
    updateTitle();
}

void MainWindow::updateTitle(bool changedElsewhere)
{
    if (m_page == nullptr) {
        setWindowTitle(QStringLiteral("Semainier"));
        return;
    }
    const QString name =
        m_page->name().isEmpty() ? QFileInfo(path()).completeBaseName() : m_page->name();
    setWindowTitle((changedElsewhere ? tr("%1 (modified elsewhere)").arg(name) : name)
                   + QStringLiteral(" — Semainier"));
}

void MainWindow::offerBackup(const Error &error, const QString &path)
{
    fail(error);
    if (error.code != ErrorCode::Damaged && error.code != ErrorCode::NotACalendar) {
        return;
    }
    const auto good = backup::newestGood(path);
    if (!good || !*good) {
        return;
    }
    const QString when = locale().toString((*good)->at, QLocale::ShortFormat);
    const bool wanted = m_prompter.confirm(
        this, tr("Damaged calendar"),
        errorText(error) + QStringLiteral("\n\n")
            + tr("The newest good backup is of %1. The damaged file is kept beside it.").arg(when),
        tr("Restore this backup"));
    if (!wanted) {
        return;
    }
    if (const auto restored = restore(path, (*good)->path, m_clock); !restored) {
        fail(restored.error());
        return;
    }
    open(path);
}

void MainWindow::fail(const Error &error)
{
    m_trouble->show(Icon::Warning, errorText(error));
}

void MainWindow::about()
{
    m_prompter.tell(this, tr("About Semainier"),
                    tr("Semainier %1\nThe editorial calendar of associations.\nFree software "
                       "(GPL-3.0-or-later): your data stays in your file.")
                        .arg(QStringLiteral(SEMAINIER_VERSION)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(leavePage());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        paths << url.toLocalFile();
    }
    if (paths.value(0).endsWith(u'.' + calendarSuffix)) {
        open(paths.front());
    } else if (m_page != nullptr) {
        m_page->importFiles(paths);
    }
}

} // namespace semainier::ui
