// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/shrinkage.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace semainier {

namespace {

constexpr double normalQuantile = 1.6448536269514722; ///< leaves 5 % on each side
constexpr int enoughFreedom = 10;
/// A variance of logarithms below this is an error of rounding.
constexpr double noVariance = 1e-12;

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double mean(const std::vector<double> &values)
{
    return sum(values) / double(values.size());
}

double square(double value)
{
    return value * value;
}

/// The analysis of variance of the cells that have two values or more.
struct Variances {
    double values = 0;
    double cells = 0;
    double squaredSizes = 0;
    double sum = 0;
    double sumWithin = 0;
    double sumBetween = 0;

    [[nodiscard]] double freedom() const { return values - cells; }
    /// The size of the cells, had they all the same.
    [[nodiscard]] double size() const { return (values - squaredSizes / values) / (cells - 1); }
};

Variances variances(std::span<const std::vector<double>> cells)
{
    Variances result;
    for (const auto &cell : cells) {
        if (cell.size() < 2) {
            continue;
        }
        result.cells += 1;
        result.values += double(cell.size());
        result.squaredSizes += square(double(cell.size()));
        result.sum += sum(cell);
        for (const double middle = mean(cell); const double value : cell) {
            result.sumWithin += square(value - middle);
        }
    }
    for (const auto &cell : cells) {
        if (cell.size() >= 2) {
            result.sumBetween +=
                double(cell.size()) * square(mean(cell) - result.sum / result.values);
        }
    }
    return result;
}

std::optional<double> imaginaryValues(const Shrinkage &found, double freedom)
{
    if (!found.spread || !found.within) {
        return leastImaginaryValues;
    }
    if (*found.spread == 0) {
        return {};
    }
    return freedom < enoughFreedom ? leastImaginaryValues
                                   : std::max(leastImaginaryValues, *found.within / *found.spread);
}

ShrunkCell shrunk(const std::vector<double> &cell, const Shrinkage &found)
{
    ShrunkCell result{.values = int(cell.size())};
    if (!cell.empty()) {
        result.raw = mean(cell) - found.level;
    }
    if (!found.imaginaryValues) {
        return result;
    }
    const double weight = result.values + *found.imaginaryValues;
    result.estimate = (sum(cell) - result.values * found.level) / weight;
    if (found.within) {
        const double half = normalQuantile * std::sqrt(*found.within / weight);
        result.range = Interval{.low = result.estimate - half, .high = result.estimate + half};
    }
    return result;
}

} // namespace

Shrinkage shrinkage(std::span<const std::vector<double>> cells)
{
    Shrinkage result;
    double count = 0;
    for (const auto &cell : cells) {
        result.level += sum(cell);
        count += double(cell.size());
    }
    result.level = count > 0 ? result.level / count : 0;
    const Variances found = variances(cells);
    if (found.cells >= 1) {
        result.within = found.sumWithin / found.freedom();
    }
    if (found.cells >= 2) {
        result.between = found.sumBetween / (found.cells - 1);
        const double spread = (*result.between - *result.within) / found.size();
        result.spread = spread > noVariance ? spread : 0;
    }
    result.imaginaryValues = imaginaryValues(result, found.freedom());
    for (const auto &cell : cells) {
        result.cells.push_back(shrunk(cell, result));
    }
    return result;
}

} // namespace semainier
