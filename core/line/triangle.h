// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/mix.h"
#include "core/line/tally.h"

#include <QPointF>

#include <vector>

namespace semainier {

/// The three functions of what a non-profit publishes: inform, gather a community, call to act
/// (Lovejoy and Saxton 2012). Shares of 0 to 1 with a sum of 1.
struct FunctionShares {
    double information = 0;
    double community = 0;
    double action = 0;

    bool operator==(const FunctionShares &) const = default;
};

/// What the 100 largest US non-profits published on Twitter, as observed in 2012.
inline constexpr FunctionShares observedIn2012{0.586, 0.258, 0.156};

/// Of a mix and an exchange rate, as a profile has them: action is the part of that name, community
/// the exchanges. Events are news here, as in the mix.
[[nodiscard]] FunctionShares functionShares(const Mix &mix, double exchangeRate);
/// Of what was published, by the function of each kind: an event calls to act. A post that names or
/// answers somebody keeps its function. Nothing of a period without posts and exchanges.
[[nodiscard]] std::optional<FunctionShares> functionShares(const Tally &tally);

/// As many shares that the tally may be a sample of, see habitDraws(). Of the information drawn, as
/// much calls to act as there were events among what was published.
[[nodiscard]] std::vector<FunctionShares> functionDraws(const Tally &tally, int draws);

/// Where the shares lie in a triangle of side 1 with information at the lower left (0, 0), action
/// at the lower right (1, 0) and community at the top: x = action + community / 2, y = community ·
/// √3 / 2, upwards.
[[nodiscard]] QPointF trianglePoint(const FunctionShares &shares);

} // namespace semainier
