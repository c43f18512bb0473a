// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/periodquestion.h"

#include "app/commandline/accountoption.h"
#include "app/commandline/console.h"
#include "app/commandline/period.h"

namespace semainier::cli {

Read<PeriodQuestion> PeriodQuestion::read(const Arguments &arguments, const Clock &clock)
{
    const auto period = Period::read(arguments);
    if (!period) {
        return std::unexpected(period.error());
    }
    auto planner = Planner::open(arguments.operand(0), clock);
    if (!planner) {
        return std::unexpected(refuse(planner.error()));
    }
    const auto account = AccountOption::read(arguments, **planner);
    if (!account) {
        return std::unexpected(account.error());
    }
    const auto days = period->days(**planner);
    if (!days) {
        return std::unexpected(refuse(days.error()));
    }
    return PeriodQuestion{.planner = std::move(*planner), .days = *days, .account = *account};
}

} // namespace semainier::cli
