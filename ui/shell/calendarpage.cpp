// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/calendarpage.h"

#include "core/planner/planner.h"
#include "core/planner/seriesedit.h"
#include "ui/base/errortext.h"
#include "ui/base/labels.h"
#include "ui/base/prompter.h"
#include "ui/calendar/weekview.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/banner.h"
#include "ui/shell/minicalendar.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/sheettransfer.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/weekheader.h"
#include "ui/shell/workbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int paneWidth = 350;
constexpr int noticeMs = 1000;
constexpr int firstBackupMs = 2000;
constexpr int dailyWorkMs = 60 * 60 * 1000; ///< between two looks at whether a new day has come

} // namespace

CalendarPage::CalendarPage(std::unique_ptr<Planner> planner, ShellActions &actions,
                           Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_planner(std::move(planner)), m_actions(actions), m_prompter(prompter),
      m_editor(*m_planner)
{
    buildLayout();
    m_transfer = new SheetTransfer(*m_planner, *m_work, this);
    connectActions();
    connectWeek();
    connectEditor();
    connectTransfer();
    m_actions.setAvailable(true, !m_planner->isReadOnly());
    updateUndoTexts();
    refreshWeekFacts();
    m_rail->setAssociation(name());
    if (m_planner->isReadOnly()) {
        m_readOnly->show(Icon::Lock,
                         tr("This calendar can only be read: its file or its folder cannot be "
                            "written."),
                         {}, false);
    }
    m_notice.start(noticeMs);
    startDailyWork();
}

CalendarPage::~CalendarPage()
{
    // The pane saves while the editor and the planner are still there.
    delete m_pane;
    // Emptied on its way out, the stack must not speak to a page that is half gone.
    m_editor.stack().disconnect(this);
}

void CalendarPage::buildLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_month = new MiniCalendar(*m_planner);
    m_rail = new Rail(m_month, m_actions.menu());
    row->addWidget(m_rail);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search = new SearchField(*m_planner);
    m_header = new WeekHeader(m_actions.header(), m_search);
    m_readOnly = new Banner;
    m_trouble = new Banner;
    m_week = new WeekView(*m_planner);
    m_week->setFrameShape(QFrame::NoFrame);
    m_hint = new QLabel(tr("Nothing is planned this week. Press N or click a “+” to add a post."));
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_work = new WorkBar;
    column->addWidget(m_header);
    column->addWidget(m_readOnly);
    column->addWidget(m_trouble);
    column->addWidget(m_week, 1);
    column->addWidget(m_hint);
    column->addWidget(m_work);
    m_bar = new ActionBar(middle);
    row->addWidget(middle, 1);

    m_pane = new PostPane(*m_planner, m_editor);
    m_pane->setFixedWidth(paneWidth);
    m_pane->hide();
    row->addWidget(m_pane);
    m_header->setWeek(m_week->monday());
    m_month->showWeek(m_week->monday());
    m_week->setFocus();
}

void CalendarPage::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.undo, [this] {
        save();
        m_editor.stack().undo();
    });
    on(m_actions.redo, [this] {
        save();
        m_editor.stack().redo();
    });
    on(m_actions.newPost, [this] { addPost({.day = dayForNewPost()}); });
    on(m_actions.duplicate, [this] {
        if (m_pane->post().isValid() && save()) {
            select(m_editor.duplicate(m_pane->post()));
        }
    });
    on(m_actions.remove, [this] {
        if (m_pane->post().isValid()) {
            m_editor.remove(m_pane->post());
        }
    });
    on(m_actions.find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(m_actions.previous, [this] { turn(-1); });
    on(m_actions.next, [this] { turn(1); });
    on(m_actions.today, [this] { m_week->showWeekOf(m_planner->clock().today()); });
    on(m_actions.goToDate, [this] { goToDate(); });
    on(m_actions.importSheet, [this] { chooseSheetToImport(); });
    on(m_actions.exportSheet, [this] { chooseSheetToExport(); });
    on(m_actions.backUp, [this] { backUp(); });
    connect(&m_editor.stack(), &QUndoStack::indexChanged, this, &CalendarPage::updateUndoTexts);
    connect(m_search, &SearchField::postChosen, this, &CalendarPage::showPost);
    connect(m_month, &MiniCalendar::dayChosen, m_week, &WeekView::showWeekOf);
}

void CalendarPage::connectWeek()
{
    connect(m_week, &WeekView::weekShown, this, [this](QDate monday) {
        m_header->setWeek(monday);
        m_month->showWeek(monday);
        refreshWeekFacts();
    });
    connect(m_week, &WeekView::postSelected, this, [this](PostId post) {
        m_pane->showPost(post);
        m_pane->setVisible(post.isValid());
    });
    connect(m_week, &WeekView::postOpened, this, [this](PostId post) {
        m_pane->showPost(post);
        m_pane->show();
        m_pane->edit();
    });
    connect(m_week, &WeekView::newPostWanted, this,
            [this](QDate day, std::optional<TimeOfDay> time, std::optional<PostKind> kind,
                   const QList<AccountId> &accounts) { addPost({day, time, kind, accounts}); });
    connect(m_week, &WeekView::moveWanted, this,
            [this](PostId post, QDate day, std::optional<TimeOfDay> time) {
                save();
                m_editor.movePost(post, day, time);
            });
    connect(m_week, &WeekView::exchangeWanted, this, [this](PostId one, PostId other) {
        save();
        m_editor.exchange(one, other);
    });
    connect(m_week, &WeekView::duplicateWanted, this, [this](PostId post) {
        save();
        select(m_editor.duplicate(post));
    });
    connect(m_week, &WeekView::copyWanted, this,
            [this](PostId post, QDate day, std::optional<TimeOfDay> time) {
                save();
                select(m_editor.duplicate(post, day, time));
            });
    connect(m_week, &WeekView::deleteWanted, &m_editor, &CalendarEditor::remove);
    connect(m_week, &WeekView::renameWanted, &m_editor, &CalendarEditor::rename);
    connect(m_week, &WeekView::readFailed, this, &CalendarPage::fail);
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
            [this](PostId post) { select(m_editor.duplicate(post)); });
    connect(m_pane, &PostPane::deleteWanted, &m_editor, &CalendarEditor::remove);
    connect(m_pane, &PostPane::closeWanted, this, [this] {
        m_week->select({});
        m_pane->showPost({});
        m_pane->hide();
        m_week->setFocus();
    });
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

void CalendarPage::startDailyWork()
{
    if (m_planner->isReadOnly()) {
        return;
    }
    planSeriesAhead();
    // The window comes first.
    QTimer::singleShot(firstBackupMs, this, &CalendarPage::backUpIfDue);
    connect(&m_dailyWork, &QTimer::timeout, this, [this] {
        planSeriesAhead();
        backUpIfDue();
    });
    m_dailyWork.start(dailyWorkMs);
}

void CalendarPage::planSeriesAhead()
{
    // Nobody asked for this change: it is not among those to undo.
    const auto plan = [this]() -> Result<> {
        SEM_TRY(const Change further, extendAllSeries(*m_planner));
        SEM_CHECK(m_planner->apply(further));
        return {};
    };
    if (const auto planned = plan(); !planned) {
        fail(planned.error());
    }
}

QString CalendarPage::name() const
{
    return m_planner->settings().value(settings::calendarName).value_or(QString());
}

bool CalendarPage::save()
{
    return m_pane->save();
}

void CalendarPage::openMenu()
{
    m_rail->openMenu();
}

void CalendarPage::showPost(PostId post)
{
    m_week->select(post);
    // An undated post is on no week: the pane shows it all the same.
    m_pane->showPost(post);
    m_pane->show();
    m_week->setFocus();
}

void CalendarPage::onChanged(const Changed &what)
{
    m_month->refresh();
    refreshWeekFacts();
    if (what.settings) {
        m_rail->setAssociation(name());
    }
}

void CalendarPage::refresh()
{
    m_month->refresh();
    m_week->refresh();
    refreshWeekFacts();
    m_rail->setAssociation(name());
}

void CalendarPage::refreshWeekFacts()
{
    int posts = 0;
    const auto read = m_planner->posts().visitRange(weekOf(m_week->monday()), [&](const Post &) {
        ++posts;
        return true;
    });
    m_rail->setWeekCount(posts);
    m_hint->setVisible(read && posts == 0 && !m_planner->isReadOnly());
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
    const DateRange shown = weekOf(m_week->monday());
    const auto post = m_planner->posts().find(m_pane->post());
    if (m_pane->post().isValid() && post && *post && shown.contains((*post)->day)) {
        return (*post)->day;
    }
    const QDate today = m_planner->clock().today();
    return shown.contains(today) ? today : shown.first;
}

void CalendarPage::addPost(const NewPostWish &wish)
{
    save();
    const PostId post = m_editor.addPost(wish);
    if (post.isValid()) {
        select(post);
        m_pane->edit();
    }
}

void CalendarPage::select(PostId post)
{
    if (post.isValid()) {
        m_week->select(post);
        m_pane->showPost(post);
        m_pane->show();
    }
}

void CalendarPage::turn(int weeks)
{
    m_week->showWeekOf(m_week->monday().addDays(7 * weeks));
}

void CalendarPage::goToDate()
{
    if (const auto day = m_prompter.day(this, tr("Go to a date"), m_week->monday())) {
        m_week->showWeekOf(*day);
    }
}

void CalendarPage::fail(const Error &error)
{
    m_trouble->show(Icon::Warning, errorText(error));
}

} // namespace semainier::ui
