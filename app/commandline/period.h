// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/base/error.h"

namespace semainier {
class Planner;
} // namespace semainier

namespace semainier::cli {

/// The period that a command looks back on: days, or the weeks up to today.
class Period {
    Q_DECLARE_TR_FUNCTIONS(Period)

public:
    /// --from, --until and --weeks, for read().
    static void declare(Arguments &arguments);
    [[nodiscard]] static Read<Period> read(const Arguments &arguments);

    /// With both ends: one that was not given is that of the posts, or today where that is later.
    /// Without any, it is the weeks, by default those of the calendar's editorial line.
    [[nodiscard]] Result<DateRange> days(const Planner &planner) const;

private:
    DateRange m_range;
    std::optional<int> m_weeks;
};

} // namespace semainier::cli
