// SPDX-License-Identifier: GPL-3.0-or-later
// How the editorial line stands in a calendar page: the feet of its week and month.
#include "ui/calendar/calendarscreen.h"
#include "ui/line/monthfoot.h"
#include "ui/line/weekfoot.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/shellactions.h"

namespace semainier::ui {

void CalendarPage::connectLine()
{
    auto *week = new WeekFoot(*m_planner, m_calendar);
    connect(week, &WeekFoot::postChosen, this, &CalendarPage::showPost);
    addFoot(CalendarMode::Week, week);
    addFoot(CalendarMode::Month, new MonthFoot(*m_planner, m_calendar));
    connect(m_actions.balance, &QAction::toggled, m_calendar, &CalendarScreen::setFeetShown);
    m_calendar->setFeetShown(m_actions.balance->isChecked());
}

void CalendarPage::addFoot(CalendarMode mode, CalendarFoot *foot)
{
    connect(foot, &CalendarFoot::wanted, this, [this](const NewPostWish &wish) { run(wish); });
    connect(foot, &CalendarFoot::failed, this, &CalendarPage::fail);
    const auto follow = [this, mode, foot] {
        if (m_calendar->mode() == mode) {
            foot->showPeriod(m_calendar->view().period());
        }
    };
    connect(m_calendar, &CalendarScreen::shown, foot, follow);
    follow();
    m_calendar->setFoot(mode, foot);
    m_bar->avoid(foot);
}

} // namespace semainier::ui
