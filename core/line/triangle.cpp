// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/triangle.h"

#include <cmath>

namespace semainier {

FunctionShares functionShares(const Mix &mix, double exchangeRate)
{
    const double content = 1 - exchangeRate;
    return {.information = content
                * (mix[ContentPart::Information] + mix[ContentPart::Curated]
                   + mix[ContentPart::Original]),
            .community = exchangeRate,
            .action = content * mix[ContentPart::Action]};
}

std::optional<FunctionShares> functionShares(const Tally &tally)
{
    std::array<int, 3> counts{};
    for (const PostKind kind : allPostKinds) {
        counts[static_cast<size_t>(function(kind))] += tally.of(kind);
    }
    int &community = counts[static_cast<size_t>(Function::Community)];
    community += tally.counted.value_or(0);
    const double total = counts[0] + counts[1] + counts[2];
    if (total == 0) {
        return {};
    }
    return FunctionShares{.information = counts[static_cast<size_t>(Function::Information)] / total,
                          .community = community / total,
                          .action = counts[static_cast<size_t>(Function::Action)] / total};
}

QPointF trianglePoint(const FunctionShares &shares)
{
    return {shares.action + shares.community / 2, shares.community * std::sqrt(3.0) / 2};
}

} // namespace semainier
