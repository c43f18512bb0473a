// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/base/daterange.h"
#include "core/planner/planner.h"

#include <memory>

namespace semainier::cli {

/// What a command that looks back on a calendar is asked: which calendar, which days, which
/// account.
struct PeriodQuestion {
    std::unique_ptr<Planner> planner;
    DateRange days; ///< with both ends
    AccountId account; ///< zero: all of them

    /// Of the first operand, Period and AccountOption. The clock must outlive the planner.
    [[nodiscard]] static Read<PeriodQuestion> read(const Arguments &arguments, const Clock &clock);
};

} // namespace semainier::cli
