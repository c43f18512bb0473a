// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/rate.h"

#include <algorithm>
#include <iterator>

namespace semainier {

std::optional<Fraction> fraction(std::optional<qint64> part, std::optional<qint64> whole)
{
    if (!part || !whole || *whole <= 0) {
        return {};
    }
    return Fraction{.part = *part, .whole = *whole};
}

Rate rate(std::span<const Fraction> fractions)
{
    std::vector<double> values;
    std::ranges::transform(fractions, std::back_inserter(values), &Fraction::value);
    Fraction sum;
    for (const Fraction &fraction : fractions) {
        sum.part += fraction.part;
        sum.whole += fraction.whole;
    }
    return {.perPublication = typical(std::move(values)),
            .pooled = sum.whole > 0 ? std::optional(sum.value()) : std::nullopt};
}

} // namespace semainier
