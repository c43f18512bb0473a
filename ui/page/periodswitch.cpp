// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/periodswitch.h"

#include "ui/base/theme.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr int segmentPadding = 26;
constexpr Scaled dayWidth{118};

} // namespace

PeriodSwitch::PeriodSwitch(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    m_segments = new QWidget;
    m_segments->setObjectName(QStringLiteral("viewSwitch"));
    m_segments->setAttribute(Qt::WA_StyledBackground);
    m_segments->setAccessibleName(tr("Period"));
    m_row = new QHBoxLayout(m_segments);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idClicked, this, &PeriodSwitch::chooseSegment);

    m_dates = new QWidget;
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(6);
    m_first = new QDateEdit;
    m_first->setAccessibleName(tr("First day of the period"));
    m_last = new QDateEdit;
    m_last->setAccessibleName(tr("Last day of the period"));
    for (QDateEdit *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        followTextSize(*day, [day] { day->setMinimumWidth(dayWidth); });
        connect(day, &QDateEdit::editingFinished, this, &PeriodSwitch::takeDates);
    }
    dates->addWidget(m_first);
    //: between two days
    dates->addWidget(new QLabel(tr("to")));
    dates->addWidget(m_last);
    m_dates->hide();
    outer->addWidget(m_dates);
    outer->addWidget(m_segments);
}

QToolButton *PeriodSwitch::addSegment(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("segment", true);
    // The style sheet's margins are no part of what a tool button asks for.
    followTextSize(*button, [button, text] {
        button->ensurePolished();
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + segmentPadding);
    });
    m_row->addWidget(button);
    button->show();
    m_group->addButton(button, m_row->count() - 1);
    return button;
}

void PeriodSwitch::offer(std::vector<int> weeks)
{
    std::ranges::sort(weeks);
    weeks.erase(std::ranges::unique(weeks).begin(), weeks.end());
    if (weeks == m_weeks) {
        return;
    }
    m_weeks = std::move(weeks);
    for (QAbstractButton *button : m_group->buttons()) {
        delete button;
    }
    for (const int count : m_weeks) {
        //: short for weeks
        addSegment(tr("%1 w.").arg(count), tr("The last %Ln week(s)", nullptr, count));
    }
    //: short for months
    addSegment(tr("%1 m.").arg(12), tr("The last twelve months"));
    addSegment(tr("Dates…"), tr("From one day to another"));
    QWidget *before = m_last;
    for (QAbstractButton *button : m_group->buttons()) {
        setTabOrder(std::exchange(before, button), button);
    }
}

void PeriodSwitch::show(const PagePeriod &period, int usualWeeks, QDate today)
{
    m_period = period;
    m_today = today;
    offer(period.unit == PagePeriod::Unit::Weeks ? std::vector{4, 8, usualWeeks, period.weeks}
                                                 : std::vector{4, 8, usualWeeks});
    const int segments = static_cast<int>(m_weeks.size());
    const auto weeks = std::ranges::find(m_weeks, period.weeks);
    const int index = period.unit == PagePeriod::Unit::Weeks
        ? static_cast<int>(weeks - m_weeks.begin())
        : period.unit == PagePeriod::Unit::Year ? segments
                                                : segments + 1;
    m_group->button(index)->setChecked(true);
    const DateRange days = period.range(today);
    m_first->setDate(days.first);
    m_last->setDate(days.last);
    m_dates->setVisible(period.unit == PagePeriod::Unit::OwnDates);
}

void PeriodSwitch::enter()
{
    if (QAbstractButton *chosen = m_group->checkedButton()) {
        chosen->setFocus(Qt::OtherFocusReason);
    }
}

void PeriodSwitch::chooseSegment(int index)
{
    const int segments = static_cast<int>(m_weeks.size());
    if (index < segments) {
        Q_EMIT chosen({.unit = PagePeriod::Unit::Weeks,
                       .weeks = m_weeks[static_cast<size_t>(index)],
                       .own = {}});
    } else if (index == segments) {
        Q_EMIT chosen({.unit = PagePeriod::Unit::Year, .own = {}});
    } else {
        // They begin with what was seen until now.
        Q_EMIT chosen({.unit = PagePeriod::Unit::OwnDates, .own = m_period.range(m_today)});
    }
}

void PeriodSwitch::takeDates()
{
    DateRange days{m_first->date(), m_last->date()};
    if (days.first > days.last) {
        std::swap(days.first, days.last);
    }
    if (days != m_period.own) {
        Q_EMIT chosen({.unit = PagePeriod::Unit::OwnDates, .own = days});
    }
}

} // namespace semainier::ui
