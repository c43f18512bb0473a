// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"

namespace semainier {

class Planner;

/// Changes of what somebody reads on the networks and types, each one step to apply and undo. An
/// empty change: it is so already. `called` is what people call the account, for the history.

/// Records the followers of an account on a day, in place of those recorded of that day before.
[[nodiscard]] Result<Change> recordFollowers(const Planner &planner, const FollowerCount &count,
                                             const QString &called);
/// Makes a day of an account one on which nobody looked.
[[nodiscard]] Result<Change> forgetFollowers(const Planner &planner, AccountId account, QDate day,
                                             const QString &called);

/// One figure of a publication.
struct Figure {
    PublicationId publication;
    Metric metric = Metric::Impressions;
    qint64 count = 0; ///< 0 or more
};

/// Records a figure as read today, which is a day in UTC as in Reading::readOn; the same one as
/// before, too, since it was looked at again. `caption` is what the post is called.
[[nodiscard]] Result<Change> recordFigure(const Planner &planner, const Figure &figure,
                                          const QString &caption, const QString &called);
/// Takes a figure of a publication back: it goes from the newest reading that has it, and a reading
/// without any other goes too. What an earlier reading tells of it stands again.
[[nodiscard]] Result<Change> forgetFigure(const Planner &planner, PublicationId publication,
                                          Metric metric, const QString &caption,
                                          const QString &called);

} // namespace semainier
