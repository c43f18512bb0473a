// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace semainier {

/// No cell is believed before it has as many values as this: without it, a single strong value
/// makes the cells look different, and is then believed because they do.
inline constexpr double leastImaginaryValues = 5;

/// A cell beside the level of all: differences from it, in the unit of the values.
struct ShrunkCell {
    int values = 0;
    std::optional<double> raw; ///< the mean of its own values; nothing without any
    double estimate = 0; ///< drawn towards the level, the more the fewer values there are
    std::optional<Interval> range; ///< of the estimate, 90 %; nothing where it cannot be told

    bool operator==(const ShrunkCell &) const = default;
};

/// What cells of few values tell of each other.
struct Shrinkage {
    double level = 0; ///< the mean of all values
    std::optional<double> within; ///< mean square of the values of a cell around its mean
    std::optional<double> between; ///< mean square of the cells around the mean
    /// How much of the difference between cells is one of the cells and not of chance (variance);
    /// nothing where fewer than two cells have two values. 0: the data show no difference.
    std::optional<double> spread;
    /// How many values at the level are added to those of each cell; nothing: there is no
    /// difference, and each cell is at the level.
    std::optional<double> imaginaryValues;
    std::vector<ShrunkCell> cells; ///< in the order given

    bool operator==(const Shrinkage &) const = default;
};

/// Estimates the cells of a one-way layout with random effects: variances by the method of moments,
/// each mean drawn towards the level by `within` / `spread` imaginary values, and by five at least
/// (and by five where the cells have fewer than ten values more than there are cells, which tell
/// too little of their spread).
[[nodiscard]] Shrinkage shrinkage(std::span<const std::vector<double>> cells);

} // namespace semainier
