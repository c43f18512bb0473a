// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/post/kind.h"
#include "core/post/objective.h"

#include <QDate>
#include <QDir>
#include <QHash>
#include <QStringList>

#include <vector>

namespace semainier {
class Planner;
}

namespace semainier::ui {

/// What a post may be linked to.
struct PostChoices {
    std::vector<Account> accounts;
    std::vector<Objective> objectives;
    QStringList people; ///< names that are proposed for who is in charge
    QHash<PostKind, int> minutes; ///< what a post of a kind is planned with
    QDate today; ///< to which a day typed without a year is close
    QDir folder; ///< of the calendar: where relative paths of images start
};

/// The choices of a calendar. In charge may be the people of the association, then others who were
/// within a year.
[[nodiscard]] Result<PostChoices> readPostChoices(const Planner &planner);

} // namespace semainier::ui
