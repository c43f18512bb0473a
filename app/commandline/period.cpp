// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/period.h"

#include "core/planner/linereader.h"
#include "core/planner/planner.h"

namespace semainier::cli {

namespace {

const QString weeksOption = QStringLiteral("weeks");
constexpr int mostWeeks = 1000;

} // namespace

void Period::declare(Arguments &arguments)
{
    arguments.addRange();
    arguments.addOption(weeksOption,
                        tr("the weeks up to today, instead of days; by default those that the "
                           "calendar has chosen, else 8"),
                        QStringLiteral("N"));
}

Read<Period> Period::read(const Arguments &arguments)
{
    const auto range = arguments.range();
    if (!range) {
        return std::unexpected(range.error());
    }
    const auto weeks = arguments.wholeNumber(weeksOption, 1, mostWeeks);
    if (!weeks) {
        return std::unexpected(weeks.error());
    }
    if (*weeks && *range != DateRange{}) {
        return std::unexpected(
            arguments.usageError(tr("either --weeks, or --from and --until, not both")));
    }
    Period period;
    period.m_range = *range;
    period.m_weeks = *weeks;
    return period;
}

Result<DateRange> Period::days(const Planner &planner) const
{
    const QDate today = planner.clock().today();
    if (m_range == DateRange{}) {
        SEM_TRY(const auto choices, LineReader(planner).choices());
        return lastWeeks(today, m_weeks.value_or(choices.weeks));
    }
    SEM_TRY(const DateRange posts, planner.posts().span());
    DateRange period = m_range;
    if (!period.first.isValid()) {
        period.first = posts.first.isValid() ? std::min(posts.first, period.last) : period.last;
    }
    if (!period.last.isValid()) {
        period.last = std::max({posts.last, today, period.first});
    }
    return period;
}

} // namespace semainier::cli
