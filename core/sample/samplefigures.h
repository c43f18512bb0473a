// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/followercount.h"
#include "core/engagement/reading.h"
#include "core/post/post.h"

#include <vector>

namespace semainier {

/// What the network of a publication told of it until a day: only what it tells of any, a bit more
/// for some kinds and in the evening, and always the same for the same post. Read once, eight days
/// after the publication or, of a younger one, on the day before; nothing while it is younger than
/// two days.
[[nodiscard]] std::vector<Reading> sampleReadings(const Post &post, const Publication &publication,
                                                  const QString &network, QDate today);

/// How many followed an account on the Mondays of the weeks before that of a day, once in two
/// weeks, and on the Monday of that week. Empty for networks the sample publishes nothing on.
[[nodiscard]] std::vector<FollowerCount> sampleFollowers(AccountId account, const QString &network,
                                                         QDate today, int weeks);

} // namespace semainier
