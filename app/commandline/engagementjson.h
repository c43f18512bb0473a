// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/engagement/engagement.h"

#include <QJsonObject>

#include <vector>

namespace semainier::cli {

/// What `engagement --json` gives: rates are shares (0.037 is 3.7 %), null for what is not known.
[[nodiscard]] QJsonObject engagementJson(const Engagement &engagement,
                                         const std::vector<Account> &accounts);

} // namespace semainier::cli
