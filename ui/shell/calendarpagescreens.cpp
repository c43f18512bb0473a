// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of a calendar page, one of which is shown, and what is remembered of them.
#include "core/planner/planner.h"
#include "ui/calendar/calendarscreen.h"
#include "ui/calendar/minicalendar.h"
#include "ui/calendar/undatedtray.h"
#include "ui/engagement/engagementscreen.h"
#include "ui/engagement/weeklyform.h"
#include "ui/line/linescreen.h"
#include "ui/postpane/postpane.h"
#include "ui/shell/actionbar.h"
#include "ui/shell/calendarpage.h"
#include "ui/shell/shellactions.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStackedWidget>

namespace semainier::ui {

namespace {

const QString trayKey = QStringLiteral("undated");
const QString weekNumbersKey = QStringLiteral("weekNumbers");
const QString balanceKey = QStringLiteral("balance");
const QString lineKey = QStringLiteral("line");
const QString lineShownKey = QStringLiteral("lineShown");
const QString engagementKey = QStringLiteral("engagement");
const QString engagementShownKey = QStringLiteral("engagementShown");

} // namespace

void CalendarPage::connectScreens()
{
    connect(m_actions.calendarScreen, &QAction::triggered, this, [this] {
        showCalendar();
        m_calendar->focusView();
    });
    connect(m_actions.lineScreen, &QAction::triggered, this, [this] {
        showLine();
        m_line->focusFirst();
    });
    connect(m_actions.engagementScreen, &QAction::triggered, this, [this] {
        showEngagement();
        m_engagement->focusFirst();
    });
    // A screen reader only checks what leads to a screen.
    const auto follow = [this](const QAction *action, void (CalendarPage::*lead)()) {
        connect(action, &QAction::toggled, this, [this, lead](bool on) {
            if (on) {
                (this->*lead)();
            }
        });
    };
    follow(m_actions.calendarScreen, &CalendarPage::showCalendar);
    follow(m_actions.lineScreen, &CalendarPage::showLine);
    follow(m_actions.engagementScreen, &CalendarPage::showEngagement);
    connect(m_actions.profiles, &QAction::triggered, this, [this] {
        save();
        showLine();
        m_line->openProfiles();
    });
    connect(m_actions.recordExchanges, &QAction::triggered, this, [this] {
        save();
        showLine();
        m_line->openExchanges();
    });
    connect(m_actions.weeklyFigures, &QAction::triggered, this, [this] {
        save();
        auto *form = new WeeklyForm(*m_planner, m_editor, this);
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->open();
    });
    // What turns the pages of the calendar or chooses a view of it leads there.
    for (const QAction *action : {m_actions.month, m_actions.week, m_actions.list,
                                  m_actions.previous, m_actions.today, m_actions.next}) {
        connect(action, &QAction::triggered, this, &CalendarPage::showCalendar);
    }
    m_actions.calendarScreen->setChecked(true);
}

bool CalendarPage::isCalendarShown() const
{
    return m_screens->currentWidget() == m_calendar;
}

LineScreen &CalendarPage::line()
{
    if (m_line == nullptr) {
        m_line = new LineScreen(*m_planner, m_editor, m_prompter, m_screens);
        m_line->restoreState(m_lineState);
        m_screens->addWidget(m_line);
        connect(m_line, &LineScreen::postWanted, this, &CalendarPage::run);
        connect(m_line, &LineScreen::failed, this, &CalendarPage::fail);
        connect(m_line, &LineScreen::saved, this, &CalendarPage::tellWritten);
    }
    return *m_line;
}

EngagementScreen &CalendarPage::engagement()
{
    if (m_engagement == nullptr) {
        m_engagement = new EngagementScreen(*m_planner, m_prompter, m_screens);
        m_engagement->restoreState(m_engagementState);
        m_screens->addWidget(m_engagement);
        connect(m_engagement, &EngagementScreen::postWanted, this, [this](PostId post) {
            save();
            showInPane(post);
        });
        connect(m_engagement, &EngagementScreen::importWanted, this,
                &CalendarPage::chooseStatisticsToImport);
        connect(m_engagement, &EngagementScreen::failed, this, &CalendarPage::fail);
        connect(m_engagement, &EngagementScreen::saved, this, &CalendarPage::tellWritten);
    }
    return *m_engagement;
}

void CalendarPage::tellWritten(const QString &path)
{
    m_bar->show(tr("Written to %1").arg(QFileInfo(path).fileName()), {});
}

void CalendarPage::showLine()
{
    m_actions.lineScreen->setChecked(true);
    showFigures(line());
}

void CalendarPage::showEngagement()
{
    m_actions.engagementScreen->setChecked(true);
    showFigures(engagement());
}

void CalendarPage::showFigures(QWidget &screen)
{
    if (m_screens->currentWidget() == &screen) {
        return;
    }
    save();
    // A post that is no longer seen must not be what Delete deletes.
    if (isCalendarShown()) {
        m_leftPost = m_pane->post();
    }
    m_pane->showPost({});
    setPaneShown(false);
    m_screens->setCurrentWidget(&screen);
    placeTray();
}

void CalendarPage::showCalendar()
{
    m_actions.calendarScreen->setChecked(true);
    if (isCalendarShown()) {
        return;
    }
    save();
    m_screens->setCurrentWidget(m_calendar);
    placeTray();
    const auto left = m_planner->posts().find(std::exchange(m_leftPost, {}));
    if (!m_pane->post().isValid() && left && *left) {
        showInPane((*left)->id);
    }
}

void CalendarPage::focusScreen()
{
    if (isCalendarShown()) {
        m_calendar->focusView();
    } else if (m_screens->currentWidget() == m_line) {
        m_line->focusFirst();
    } else {
        m_engagement->focusFirst();
    }
}

void CalendarPage::placeTray()
{
    // Folded, it is there to be dropped on by what the calendar shows.
    m_tray->setVisible(isCalendarShown() || m_actions.undated->isChecked());
}

QByteArray CalendarPage::state() const
{
    QJsonObject state = m_calendar->state();
    state[trayKey] = m_actions.undated->isChecked();
    state[weekNumbersKey] = m_month->hasWeekNumbers();
    state[balanceKey] = m_actions.balance->isChecked();
    state[lineKey] = m_line != nullptr ? m_line->state() : m_lineState;
    state[lineShownKey] = m_line != nullptr && m_screens->currentWidget() == m_line;
    state[engagementKey] = m_engagement != nullptr ? m_engagement->state() : m_engagementState;
    state[engagementShownKey] =
        m_engagement != nullptr && m_screens->currentWidget() == m_engagement;
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void CalendarPage::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    m_calendar->restoreState(json);
    showTray(json.value(trayKey).toBool());
    m_actions.balance->setChecked(json.value(balanceKey).toBool(true));
    m_month->setWeekNumbers(json.value(weekNumbersKey).toBool());
    m_lineState = json.value(lineKey).toObject();
    if (m_line != nullptr) {
        m_line->restoreState(m_lineState);
    }
    m_engagementState = json.value(engagementKey).toObject();
    if (m_engagement != nullptr) {
        m_engagement->restoreState(m_engagementState);
    }
    if (json.value(lineShownKey).toBool()) {
        showLine();
    } else if (json.value(engagementShownKey).toBool()) {
        showEngagement();
    } else {
        showCalendar();
    }
}

} // namespace semainier::ui
