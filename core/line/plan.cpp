// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/plan.h"

#include <algorithm>

namespace semainier {

std::vector<ContentPart> websterOrder(const PartPercents &target, int posts)
{
    std::vector<ContentPart> order;
    PartCounts planned;
    for (int i = 0; i < posts && target.total() > 0; ++i) {
        ContentPart next = allContentParts.front();
        for (const ContentPart part : allContentParts) {
            // Of whole numbers: ties are ties.
            if (qint64(target[part]) * (2 * planned[next] + 1)
                > qint64(target[next]) * (2 * planned[part] + 1)) {
                next = part;
            }
        }
        ++planned[next];
        order.push_back(next);
    }
    return order;
}

PartCounts wholePosts(const PartPercents &target, int posts)
{
    PartCounts counts;
    for (const ContentPart part : websterOrder(target, posts)) {
        ++counts[part];
    }
    return counts;
}

int missingExchanges(int targetPercent, int posts, int interactive, int alone)
{
    const qint64 percent = std::clamp(targetPercent, 0, 99);
    const qint64 lacking = percent * (posts + alone) - qint64(100) * (interactive + alone);
    const qint64 step = 100 - percent;
    return lacking <= 0 ? 0 : int((lacking + step - 1) / step);
}

} // namespace semainier
