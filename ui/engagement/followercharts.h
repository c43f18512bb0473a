// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/followerspicture.h"
#include "ui/engagement/engagementcontent.h"

namespace semainier::ui {

/// The months whose followers are shown with a period: twelve up to its end, more where it is
/// longer than a year.
[[nodiscard]] DateRange followerRange(const DateRange &period);

/// The accounts that were counted in these months, in the order of their ids.
[[nodiscard]] std::vector<FollowersRow> followerRows(const EngagementContent &content);

} // namespace semainier::ui
