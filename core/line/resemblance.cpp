// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/resemblance.h"

#include <cstdlib>

namespace semainier {

namespace {

/// Of whole numbers, so that 7 of 25 against 5 % is 0.23 and not a little more.
std::optional<double> gapOf(const std::optional<Exchanges> &exchanges, const Profile &profile)
{
    if (!exchanges || exchanges->items == 0 || !profile.exchangePercent) {
        return {};
    }
    const qint64 items = exchanges->items;
    const qint64 apart =
        std::abs(qint64(100) * exchanges->interactive - *profile.exchangePercent * items);
    return double(apart) / double(100 * items);
}

} // namespace

Resemblance resemblance(const PartCounts &counts, const std::optional<Exchanges> &exchanges,
                        const Profile &profile)
{
    Resemblance result{.overlap = overlap(counts, profile.percents),
                       .gap = gapOf(exchanges, profile)};
    if (result.overlap) {
        result.match = match(*result.overlap, result.gap);
        result.postsToChange = postsToChange(counts, profile.percents);
    }
    return result;
}

Resemblance resemblance(const Tally &tally, const Profile &profile)
{
    return resemblance(tally.parts(), tally.exchanges(), profile);
}

double match(double overlap, std::optional<double> gap)
{
    return overlap * (1 - gap.value_or(0));
}

} // namespace semainier
