// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/missingposts.h"

namespace semainier::ui {

std::vector<MissingPosts> missingPosts(const PlannedBalance &planned)
{
    std::vector<MissingPosts> missing;
    for (const ContentPart part : allContentParts) {
        const auto &[kind, minutes] = planned.next[part];
        if (const int posts = planned.balance.missing[part]; posts > 0) {
            missing.push_back({.kind = kind, .posts = posts, .minutesEach = minutes});
        }
    }
    std::ranges::stable_sort(missing, std::greater(), &MissingPosts::posts);
    if (const int exchanges = planned.balance.exchanges; exchanges > 0) {
        missing.push_back({.kind = PostKind::Exchange,
                           .posts = exchanges,
                           .minutesEach = planned.exchangeMinutes});
    }
    return missing;
}

} // namespace semainier::ui
