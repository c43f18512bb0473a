// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/dateorder.h"

namespace semainier {

namespace {

/// One slip in so many dates is taken for a slip.
constexpr int slipsOneIn = 4;

} // namespace

std::optional<DateOrder> DateOrderVote::Votes::majority() const
{
    if (dayFirst > slipsOneIn * monthFirst) {
        return DateOrder::DayFirst;
    }
    if (monthFirst > slipsOneIn * dayFirst) {
        return DateOrder::MonthFirst;
    }
    return {};
}

void DateOrderVote::add(const DateCell &date, int weekday, int line, const QString &text)
{
    if (date.form != DateCell::Form::Figures) {
        return;
    }
    const bool dayFits = date.second >= 1 && date.second <= 12;
    const bool monthFits = date.first >= 1 && date.first <= 12;
    if (dayFits != monthFits) {
        ++(dayFits ? m_byFigure.dayFirst : m_byFigure.monthFirst);
    }
    if (!date.needsOrder()) {
        return;
    }
    if (!m_open) {
        m_open = true;
        m_example = text;
        m_exampleLine = line;
    }
    const int witness = date.weekday > 0 ? date.weekday : weekday;
    const bool asDay = date.inOrder(DateOrder::DayFirst).dayOfWeek() == witness;
    const bool asMonth = date.inOrder(DateOrder::MonthFirst).dayOfWeek() == witness;
    if (witness > 0 && asDay != asMonth) {
        ++(asDay ? m_byWeekday.dayFirst : m_byWeekday.monthFirst);
    }
}

bool DateOrderVote::isNeeded() const
{
    return m_open || m_byFigure.dayFirst + m_byFigure.monthFirst > 0;
}

Result<DateOrder> DateOrderVote::decide(std::optional<DateOrder> given) const
{
    if (const auto order = m_byFigure.majority()) {
        return *order;
    }
    if (const auto order = m_byWeekday.majority()) {
        return *order;
    }
    if (given) {
        return *given;
    }
    const bool contradictory = m_byFigure.dayFirst > 0;
    if (m_open || contradictory) {
        return failure(ErrorCode::AmbiguousDates, m_example, {}, m_exampleLine);
    }
    return DateOrder::DayFirst;
}

} // namespace semainier
