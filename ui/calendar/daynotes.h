// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/post/kind.h"

#include <QHash>

#include <vector>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// What a small calendar knows of a day.
struct DayNote {
    std::vector<PostKind> dots; ///< one for each part among its posts, at most three, the largest
    int posts = 0;
    QString tip; ///< the day, its public holidays and key dates, its posts
    QString sentence; ///< the same, read out

    bool operator==(const DayNote &) const = default;
};

/// Every day of a range with both ends. Reads counts, not posts: its cost depends on the days only.
[[nodiscard]] Result<QHash<QDate, DayNote>> dayNotes(const Planner &planner,
                                                     const DateRange &range);

} // namespace semainier::ui
