// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/triangle.h"

#include "core/line/habit.h"

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

std::vector<FunctionShares> functionDraws(const Tally &tally, int draws)
{
    const int information = tally.parts()[ContentPart::Information];
    const double events = information > 0 ? double(tally.of(PostKind::Event)) / information : 0.0;
    const int alone = tally.of(PostKind::Exchange) + tally.counted.value_or(0);
    const Exchanges exchanges{.interactive = alone, .items = tally.contentPosts() + alone};
    std::vector<FunctionShares> drawn;
    for (const HabitDraw &draw : habitDraws(tally.parts(), exchanges, draws)) {
        Mix mix = draw.mix;
        const double calls = events * mix[ContentPart::Information];
        mix[ContentPart::Information] -= calls;
        mix[ContentPart::Action] += calls;
        drawn.push_back(functionShares(mix, draw.exchangeRate.value_or(0)));
    }
    return drawn;
}

QPointF trianglePoint(const FunctionShares &shares)
{
    return {shares.action + shares.community / 2, shares.community * std::sqrt(3.0) / 2};
}

} // namespace semainier
