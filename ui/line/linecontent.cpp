// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/linecontent.h"

#include "core/planner/planner.h"
#include "ui/base/labels.h"

#include <algorithm>

namespace semainier::ui {

QString accountShown(const LineContent &content)
{
    const auto account = std::ranges::find(content.accounts, content.view.account, &Account::id);
    return account == content.accounts.end() ? QString() : label(*account, content.accounts);
}

Result<LineContent> readLine(const Planner &planner, const LineView &view)
{
    LineContent content{
        .view = view, .today = planner.clock().today(), .readOnly = planner.isReadOnly()};
    content.range = view.period.range(content.today);
    SEM_TRY(content.accounts, planner.accounts().all());
    if (std::ranges::find(content.accounts, view.account, &Account::id) == content.accounts.end()) {
        content.view.account = {};
    }
    SEM_TRY(const auto objectives, planner.objectives().all());
    content.hasObjectives = std::ranges::any_of(
        objectives, [](const Objective &objective) { return !objective.archived; });
    const LineReader reader(planner);
    SEM_TRY(content.choices, reader.choices());
    SEM_TRY(content.line,
            reader.line({.period = content.range,
                         .ahead = nextWeeks(content.today, view.weeksAhead),
                         .account = content.view.account}));
    SEM_TRY(content.guidance, reader.guidance(content.today, view.weeksAhead));
    return content;
}

} // namespace semainier::ui
