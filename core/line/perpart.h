// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <array>
#include <numeric>

namespace semainier {

/// A value for each of the four content parts.
template <class T>
struct PerPart {
    std::array<T, allContentParts.size()> values{};

    [[nodiscard]] T &operator[](ContentPart part) { return values[static_cast<size_t>(part)]; }
    [[nodiscard]] const T &operator[](ContentPart part) const
    {
        return values[static_cast<size_t>(part)];
    }
    [[nodiscard]] T total() const { return std::accumulate(values.begin(), values.end(), T{}); }

    bool operator==(const PerPart &) const = default;
};

/// How many posts of each part.
using PartCounts = PerPart<int>;
/// What share of the content each part has, in whole percent.
using PartPercents = PerPart<int>;

} // namespace semainier
