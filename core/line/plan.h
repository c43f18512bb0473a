// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/perpart.h"

#include <vector>

namespace semainier {

/// What a target means in whole posts: the part of the first post, of the second… The next post is
/// of the part with the largest share / (2 · posts + 1) (the method of Webster and Sainte-Laguë);
/// ties go to the first part. A longer plan begins with the shorter one, so no post that was
/// planned disappears when there is room for more.
[[nodiscard]] std::vector<ContentPart> websterOrder(const PartPercents &target, int posts);

/// How many posts of each part that comes to.
[[nodiscard]] PartCounts wholePosts(const PartPercents &target, int posts);

/// How many exchanges by themselves are missing to reach a rate: the smallest e, not below 0, for
/// which (interactive + alone + e) / (posts + alone + e) reaches it.
/// `interactive`: of the posts with content; `alone`: exchanges by themselves. As many as the posts
/// ask for at 99 % when all is to be exchange, which no number reaches.
[[nodiscard]] int missingExchanges(int targetPercent, int posts, int interactive, int alone);

} // namespace semainier
