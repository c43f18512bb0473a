// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/calendarpage.h"

#include "core/planner/planner.h"
#include "ui/base/errortext.h"
#include "ui/base/labels.h"
#include "ui/base/prompter.h"
#include "ui/base/theme.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/calendar/minicalendar.h"
#include "ui/calendar/undatedtray.h"
#include "ui/engagement/engagementscreen.h"
#include "ui/engagement/weeklyform.h"
#include "ui/exchange/exchangeflow.h"
#include "ui/line/linescreen.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/banner.h"
#include "ui/shell/dailywork.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/workbar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int paneWidth = 350;
constexpr Scaled roomForAll{1000}; ///< rail, calendar and pane; narrower, the rail gives way
constexpr int noticeMs = 1000;

} // namespace

CalendarPage::CalendarPage(std::unique_ptr<Planner> planner, ShellActions &actions,
                           Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_planner(std::move(planner)), m_actions(actions), m_prompter(prompter),
      m_editor(*m_planner), m_runner(m_editor, m_prompter, *this)
{
    buildLayout();
    m_exchange = new ExchangeFlow(*m_planner, m_prompter, *this);
    connectActions();
    connectScreen();
    connectFinding();
    connectTray();
    connectScreens();
    connectEditor();
    connectRefusals();
    connectExchange();
    connectLine();
    connectSorting();
    connectSteps();
    m_actions.setAvailable(true, !m_planner->isReadOnly());
    updateUndoTexts();
    updateSorting();
    refreshFacts();
    m_rail->setAssociation(name());
    if (m_planner->isReadOnly()) {
        m_readOnly->show(Icon::Lock,
                         tr("This calendar can only be read: its file or its folder cannot be "
                            "written."),
                         {}, false);
    }
    m_notice.start(noticeMs);
    auto *dailyWork = new DailyWork(*m_planner, this);
    connect(dailyWork, &DailyWork::failed, this, &CalendarPage::fail);
    dailyWork->start();
}

CalendarPage::~CalendarPage()
{
    // The pane saves while the editor and the planner are still there.
    delete m_pane;
    // The views take leave of the drag.
    delete m_calendar;
    delete m_line;
    delete m_engagement;
    delete m_tray;
    delete m_month;
    // Emptied on its way out, the stack must not speak to a page that is half gone.
    m_editor.stack().disconnect(this);
}

void CalendarPage::buildLayout()
{
    // Each part is born into its place: one that comes there later is dressed again with all it
    // has.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_month = new MiniCalendar(*m_planner, m_drag, this);
    m_rail = new Rail(m_actions.rail(), m_month, m_actions.menu(), this);
    row->addWidget(m_rail);
    m_tray = new UndatedTray(*m_planner, m_drag, this);
    row->addWidget(m_tray);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search = new SearchField(*m_planner);
    m_readOnly = new Banner;
    m_trouble = new Banner;
    m_refused = new Banner;
    m_screens = new QStackedWidget(middle);
    m_calendar = new CalendarScreen(*m_planner, m_drag, m_actions.calendar(), m_search, m_screens);
    m_screens->addWidget(m_calendar);
    m_work = new WorkBar;
    column->addWidget(m_readOnly);
    column->addWidget(m_trouble);
    column->addWidget(m_refused);
    column->addWidget(m_screens, 1);
    column->addWidget(m_work);
    m_bar = new ActionBar(middle);
    row->addWidget(middle, 1);

    m_pane = new PostPane(*m_planner, m_editor, m_prompter, this);
    m_pane->hide();
    row->addWidget(m_pane);
    followTextSize(*this, [this] { fitPane(); });
    m_calendar->focusView();
}

void CalendarPage::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.undo, [this] {
        save();
        m_editor.undo();
    });
    on(m_actions.redo, [this] {
        save();
        m_editor.redo();
    });
    on(m_actions.newPost, [this] { addPost(); });
    on(m_actions.duplicate, [this] {
        if (m_pane->post().isValid()) {
            run(DuplicatePosts{{m_pane->post()}});
        }
    });
    on(m_actions.remove, [this] {
        if (m_pane->post().isValid()) {
            run(DeletePosts{{m_pane->post()}});
        }
    });
    on(m_actions.importSheet, [this] { chooseSheetsToImport(); });
    on(m_actions.importStatistics, [this] { chooseStatisticsToImport(); });
    on(m_actions.exportSheet, [this] { exportSheet(); });
    on(m_actions.backUp, [this] { backUp(); });
    on(m_actions.restoreBackup, [this] { restoreBackup(); });
    connect(&m_editor.stack(), &QUndoStack::indexChanged, this, &CalendarPage::updateUndoTexts);
    connect(m_month, &MiniCalendar::dayChosen, this, [this](QDate day) {
        showCalendar();
        m_calendar->view().showDay(day);
    });
    connect(m_month, &MiniCalendar::wanted, this, &CalendarPage::run);
    connect(m_month, &MiniCalendar::failed, this, &CalendarPage::fail);
}

void CalendarPage::connectScreen()
{
    connect(m_calendar, &CalendarScreen::shown, this, [this] {
        m_month->showPeriod(m_calendar->view().period());
        refreshFacts();
    });
    connect(m_calendar, &CalendarScreen::postSelected, this, [this](PostId post) {
        m_tray->select(post);
        m_pane->showPost(post);
        setPaneShown(post.isValid());
    });
    connect(m_calendar, &CalendarScreen::wanted, this, &CalendarPage::run);
    connect(m_calendar, &CalendarScreen::failed, this, &CalendarPage::fail);
    connect(&m_runner, &IntentionRunner::postWanted, this, [this](PostId post, bool edit) {
        m_calendar->select(post);
        showInPane(post);
        if (edit) {
            m_pane->edit();
        }
    });
    m_month->showPeriod(m_calendar->view().period());
}

void CalendarPage::connectEditor()
{
    connect(&m_editor, &CalendarEditor::done, this, [this](const Action &action) {
        m_barRedoes = false;
        m_bar->show(doneText(action), tr("Undo"));
        Q_EMIT changedElsewhere(false);
    });
    connect(&m_editor, &CalendarEditor::undone, this, [this](const Action &action) {
        m_barRedoes = true;
        m_bar->show(tr("Undone: %1").arg(actionText(action)), tr("Redo"));
    });
    connect(&m_editor, &CalendarEditor::failed, this, &CalendarPage::fail);
    connect(m_bar, &ActionBar::triggered, this,
            [this] { (m_barRedoes ? m_actions.redo : m_actions.undo)->trigger(); });
    connect(m_pane, &PostPane::duplicateWanted, this,
            [this](PostId post) { run(DuplicatePosts{{post}}); });
    connect(m_pane, &PostPane::deleteWanted, this,
            [this](PostId post) { run(DeletePosts{{post}}); });
    connect(m_pane, &PostPane::closeWanted, this, &CalendarPage::leavePost);
    connect(m_planner.get(), &Planner::changed, this, &CalendarPage::onChanged);
    connect(m_planner.get(), &Planner::changedElsewhere, this, [this] {
        refresh();
        Q_EMIT changedElsewhere(!std::exchange(m_ownWrite, false));
    });
    connect(m_planner.get(), &Planner::replaced, this, [this] {
        m_trouble->show(Icon::Warning,
                        tr("Another file has taken the place of this calendar, or it was moved."),
                        tr("Open it again"), false);
    });
    connect(m_trouble, &Banner::triggered, this, &CalendarPage::reopenWanted);
    connect(&m_notice, &QTimer::timeout, m_planner.get(), &Planner::notice);
}

QString CalendarPage::name() const
{
    return m_planner->settings().value(settings::calendarName).value_or(QString());
}

bool CalendarPage::save()
{
    if (auto *form = findChild<WeeklyForm *>()) {
        form->settle();
    }
    return m_pane->save();
}

void CalendarPage::openMenu()
{
    m_rail->openMenu();
}

void CalendarPage::showPost(PostId post)
{
    showCalendar();
    m_calendar->select(post);
    // An undated post is in no view: the pane shows it all the same.
    showInPane(post);
    m_calendar->focusView();
}

void CalendarPage::showInPane(PostId post)
{
    m_pane->showPost(post);
    setPaneShown(true);
}

void CalendarPage::leavePost()
{
    m_calendar->select({});
    m_pane->showPost({});
    setPaneShown(false);
    focusScreen();
}

void CalendarPage::run(const Intention &intention)
{
    save();
    m_runner.run(intention);
}

void CalendarPage::fitPane()
{
    // With larger text wider, but never more than its share of the window.
    constexpr double share = 0.4;
    m_pane->setFixedWidth(
        std::min(theme().scaled(paneWidth), std::max(paneWidth, qRound(width() * share))));
    m_rail->setCompact(!m_pane->isHidden() && width() < roomForAll);
}

void CalendarPage::setPaneShown(bool shown)
{
    m_pane->setVisible(shown);
    fitPane();
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPane();
}

void CalendarPage::onChanged(const Changed &what)
{
    refreshFacts();
    if (!what.posts.isEmpty()) {
        updateSorting();
    }
    if (what.settings) {
        m_rail->setAssociation(name());
    }
}

void CalendarPage::refresh()
{
    m_month->refresh();
    m_tray->refresh();
    m_calendar->refresh();
    updateSorting();
    m_rail->setAssociation(name());
}

void CalendarPage::refreshFacts()
{
    m_rail->setShownCount(static_cast<int>(m_calendar->view().posts().size()));
}

void CalendarPage::updateUndoTexts()
{
    const QUndoStack &stack = m_editor.stack();
    m_actions.undo->setEnabled(stack.canUndo());
    m_actions.redo->setEnabled(stack.canRedo());
    m_actions.undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_actions.redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

QDate CalendarPage::dayForNewPost() const
{
    const DateRange shown = m_calendar->view().period();
    const auto post = m_planner->posts().find(m_pane->post());
    if (m_pane->post().isValid() && post && *post && shown.contains((*post)->day)) {
        return (*post)->day;
    }
    const QDate today = m_planner->clock().today();
    return shown.contains(today) ? today : shown.first;
}

void CalendarPage::addPost()
{
    run(NewPost{.day = dayForNewPost(), .time = {}, .kind = {}, .accounts = {}});
}

void CalendarPage::fail(const Error &error)
{
    m_trouble->show(Icon::Warning, errorText(error));
}

} // namespace semainier::ui
