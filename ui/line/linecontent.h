// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/linereader.h"
#include "ui/page/pageperiod.h"

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// So many weeks can be planned for at most.
inline constexpr int mostWeeksAhead = 12;

/// What somebody wants to see of the editorial line.
struct LineView {
    PagePeriod period;
    AccountId account; ///< zero: all of them
    int weeksAhead = 2; ///< to plan for; an article rarely finds its time in one

    bool operator==(const LineView &) const = default;
};

/// All that the screen shows, read at once.
struct LineContent {
    LineView view;
    DateRange range; ///< of the period, today
    QDate today;
    LineChoices choices;
    std::vector<Account> accounts; ///< all of them, as the filter names them
    bool hasObjectives = false; ///< that a post could serve
    bool readOnly = false;
    EditorialLine line;
    Guidance guidance; ///< of all accounts: one plan, one budget
};

/// What the posts compared are of: the account, as people call it; empty for all of them.
[[nodiscard]] QString accountShown(const LineContent &content);

/// An account that is gone is not asked for: the view answered is of all of them.
[[nodiscard]] Result<LineContent> readLine(const Planner &planner, const LineView &view);

} // namespace semainier::ui
