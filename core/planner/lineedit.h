// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/change.h"

namespace semainier {

class Planner;

/// Changes of the editorial line, each one step to apply and undo. An empty change: it is so
/// already. `called` is what people call the profile or the account, for the history.

/// Keeps a profile as edited, or adds it. One of the catalogue that is again as the catalogue has
/// it gives up its row. InvalidValue as validate() says.
[[nodiscard]] Result<Change> saveProfile(const Planner &planner, const Profile &profile,
                                         const QString &called);
/// Deletes an own profile; one of the catalogue is again as it was.
[[nodiscard]] Result<Change> removeProfile(const Planner &planner, const Profile &profile,
                                           const QString &called);
/// Brings every profile of the catalogue back as it was; own ones stay.
[[nodiscard]] Result<Change> restoreProfiles(const Planner &planner);

/// Records the exchanges of a week on an account, in place of those recorded before.
[[nodiscard]] Result<Change> recordExchanges(const Planner &planner, const ExchangeCount &count,
                                             const QString &called);
/// Makes a week on an account one that was not recorded.
[[nodiscard]] Result<Change> forgetExchanges(const Planner &planner, QDate week, AccountId account,
                                             const QString &called);

} // namespace semainier
