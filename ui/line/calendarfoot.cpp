// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/calendarfoot.h"

#include "core/planner/planner.h"
#include "ui/commands/nextplace.h"

namespace semainier::ui {

CalendarFoot::CalendarFoot(Planner &planner, QWidget *parent) : QWidget(parent), m_planner(planner)
{
    setObjectName(QStringLiteral("calendarFoot"));
    setAttribute(Qt::WA_StyledBackground);
    connect(&planner, &Planner::changed, this, &CalendarFoot::onChanged);
    connect(&planner, &Planner::changedElsewhere, this, &CalendarFoot::refresh);
}

void CalendarFoot::showPeriod(const DateRange &period)
{
    if (period != m_period || m_readOn != m_planner.clock().today()) {
        m_period = period;
        refresh();
    }
}

DateRange CalendarFoot::daysAhead() const
{
    return {std::max(m_period.first, m_planner.clock().today()), m_period.last};
}

bool CalendarFoot::isOver() const
{
    return m_period.last < m_planner.clock().today();
}

Result<PlannedBalance> CalendarFoot::readBalance() const
{
    const LineReader reader(m_planner);
    if (isOver()) {
        return reader.balance(m_period, 0);
    }
    SEM_TRY(const auto weekly, m_planner.weeklySlots().all());
    // A slot whose day is over asks for nothing any more.
    const DateRange ahead = daysAhead();
    int expected = expectedPosts(ahead, weekly);
    if (ahead.first > m_period.first) {
        SEM_TRY(const auto behind, reader.balance({m_period.first, ahead.first.addDays(-1)}, 0));
        expected += behind.balance.counts.total();
    }
    return reader.balance(m_period, expected);
}

void CalendarFoot::plan(const MissingPosts &missing)
{
    const auto wish = missing.kind == PostKind::Exchange
        ? placeForExchanges(m_planner, missing.posts, missing.minutesEach, m_period)
        : nextPlace(m_planner, missing.kind, m_period);
    if (wish) {
        Q_EMIT wanted(*wish);
    } else {
        Q_EMIT failed(wish.error());
    }
}

void CalendarFoot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_readOn.isValid()) {
        refresh();
    }
}

void CalendarFoot::onChanged(const Changed &what)
{
    if (!what.posts.isEmpty() || what.slotsChanged || what.people || what.profiles
        || what.exchangeCounts || what.settings) {
        refresh();
    }
}

void CalendarFoot::refresh()
{
    m_readOn = {};
    if (!isVisible() || !m_period.first.isValid()) {
        return;
    }
    if (const auto done = read(); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_readOn = m_planner.clock().today();
}

} // namespace semainier::ui
