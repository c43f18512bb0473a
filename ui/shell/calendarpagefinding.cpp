// SPDX-License-Identifier: GPL-3.0-or-later
// How a calendar page leads to a post, a day or an action: search, palette, dates, undated posts.
#include "core/planner/planner.h"
#include "ui/base/prompter.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/calendar/undatedtray.h"
#include "ui/postpane/postpane.h"
#include "ui/postpane/problemwords.h"
#include "ui/shell/banner.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellactions.h"

namespace semainier::ui {

void CalendarPage::connectFinding()
{
    m_palette = new CommandPalette(*m_planner, this);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        showCalendar();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions.goToDate, &QAction::triggered, this, &CalendarPage::goToDate);
    connect(m_actions.palette, &QAction::triggered, this, [this] {
        save();
        m_palette->toggle(window()->actions());
    });
    connect(m_search, &SearchField::postChosen, this, &CalendarPage::showPost);
    connect(m_palette, &CommandPalette::postChosen, this, &CalendarPage::showPost);
    connect(m_palette, &CommandPalette::dayChosen, this, &CalendarPage::goTo);
}

void CalendarPage::connectRefusals()
{
    connect(&m_editor, &CalendarEditor::done, m_refused, &QWidget::hide);
    connect(&m_editor, &CalendarEditor::refused, this, [this](const std::vector<Refusal> &posts) {
        m_refusedPost = posts.front().post.id;
        const auto accounts = m_planner->accounts().all();
        m_refused->show(Icon::Warning,
                        refusalText(posts, accounts.value_or(std::vector<Account>())),
                        tr("Show the post"));
    });
    connect(m_refused, &Banner::triggered, this, [this] {
        m_refused->hide();
        showPost(m_refusedPost);
        m_pane->setStatus(PostStatus::Ready);
    });
}

void CalendarPage::connectTray()
{
    connect(m_actions.undated, &QAction::toggled, this, &CalendarPage::showTray);
    connect(m_tray, &UndatedTray::wanted, this, &CalendarPage::run);
    connect(m_tray, &UndatedTray::failed, this, &CalendarPage::fail);
    connect(m_tray, &UndatedTray::dayWanted, this, &CalendarPage::dateUndated);
    connect(m_tray, &UndatedTray::countChanged, m_rail, &Rail::setUndatedCount);
    connect(m_tray, &UndatedTray::foldedChanged, this, [this](bool folded) { showTray(!folded); });
    connect(m_tray, &UndatedTray::postSelected, this, [this](PostId post) {
        if (post.isValid()) {
            m_calendar->select({});
            showInPane(post);
        }
    });
    connect(m_calendar, &CalendarScreen::filterChanged, m_tray, &UndatedTray::setFilter);
    m_rail->setUndatedCount(m_tray->count());
    m_tray->setDay([this] { return m_calendar->view().day(); });
}

void CalendarPage::showTray(bool shown)
{
    // Folded, it still takes what is dropped on it.
    m_actions.undated->setChecked(shown);
    m_tray->setFolded(!shown);
    placeTray();
}

void CalendarPage::dateUndated(PostId post)
{
    if (const auto day = m_prompter.day(this, tr("Give it a day"), m_calendar->view().day())) {
        run(MovePost{post, *day, {}});
    }
}

void CalendarPage::goToDate()
{
    if (const auto day = m_prompter.day(this, tr("Go to a date"), m_calendar->view().day())) {
        goTo(*day);
    }
}

void CalendarPage::goTo(QDate day)
{
    showCalendar();
    m_calendar->view().showDay(day);
    m_calendar->focusView();
}

} // namespace semainier::ui
