// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/shrinkage.h"

#include <gmock/gmock.h>

#include <cmath>

namespace semainier::test {

namespace {

using Cells = std::vector<std::vector<double>>;

/// The logarithms of rates in percent.
Cells logarithms(Cells cells)
{
    for (auto &cell : cells) {
        std::ranges::transform(cell, cell.begin(), [](double rate) { return std::log(rate); });
    }
    return cells;
}

/// Five slots of one account: Tuesday morning and evening, Thursday at midday, one post on a
/// Saturday morning, two on Sunday evenings.
Shrinkage fiveSlots()
{
    return shrinkage(logarithms({{2.1, 2.5, 1.8, 2.2, 2.9, 2.4},
                                 {3.4, 3.0, 4.1, 2.7},
                                 {2.0, 1.6, 2.3, 1.9, 2.2},
                                 {6.0},
                                 {3.9, 2.6}}));
}

double percent(double logarithm)
{
    return (std::exp(logarithm) - 1) * 100;
}

void expectCell(const ShrunkCell &cell, double raw, double estimate, const Interval &range)
{
    constexpr double digit = 0.05 + 1e-9;
    EXPECT_NEAR(percent(cell.raw.value_or(0)), raw, digit);
    EXPECT_NEAR(percent(cell.estimate), estimate, digit);
    ASSERT_TRUE(cell.range);
    EXPECT_NEAR(percent(cell.range->low), range.low, digit);
    EXPECT_NEAR(percent(cell.range->high), range.high, digit);
}

} // namespace

TEST(Shrinkage, has_the_known_variances)
{
    const Shrinkage found = fiveSlots();
    EXPECT_NEAR(found.level, 0.957550, 5e-7);
    EXPECT_NEAR(std::exp(found.level), 2.6053, 5e-5);
    EXPECT_NEAR(found.within.value_or(0), 0.030188, 5e-7);
    EXPECT_NEAR(found.between.value_or(0), 0.236723, 5e-7);
    EXPECT_NEAR(found.spread.value_or(0), 0.050641, 5e-7);
    EXPECT_NEAR(*found.within / *found.spread, 0.5961, 5e-5);
}

TEST(Shrinkage, of_five_slots_has_the_known_estimates)
{
    const Shrinkage found = fiveSlots();
    ASSERT_EQ(found.cells.size(), 5U);
    expectCell(found.cells[0], -12.1, -6.8, {-14.5, 1.6});
    expectCell(found.cells[1], 25.1, 10.5, {0.4, 21.5});
    expectCell(found.cells[2], -23.8, -12.7, {-20.3, -4.5});
    EXPECT_NEAR(percent(found.cells[3].raw.value_or(0)), 130.3, 0.05);
    EXPECT_NEAR(percent(found.cells[3].estimate), 14.9, 0.05);
    EXPECT_NEAR(percent(found.cells[4].raw.value_or(0)), 22.2, 0.05);
    EXPECT_NEAR(percent(found.cells[4].estimate), 5.9, 0.05);
}

TEST(Shrinkage, adds_five_values_at_least)
{
    // The variances alone would add 0.6, and one post on a Saturday would claim + 70 %.
    EXPECT_EQ(fiveSlots().imaginaryValues, leastImaginaryValues);
}

TEST(Shrinkage, adds_more_where_the_cells_hardly_differ)
{
    Cells cells;
    for (int cell = 0; cell < 6; ++cell) {
        cells.push_back({});
        for (int i = 0; i < 12; ++i) {
            cells.back().push_back(i - 5.5 + 0.5 * cell * (cell % 2 == 0 ? 1 : -1));
        }
    }
    const Shrinkage found = shrinkage(cells);
    ASSERT_TRUE(found.imaginaryValues);
    EXPECT_GT(*found.imaginaryValues, leastImaginaryValues);
    EXPECT_DOUBLE_EQ(*found.imaginaryValues, *found.within / *found.spread);
}

TEST(Shrinkage, finds_nothing_where_chance_alone_would_do)
{
    const Shrinkage found =
        shrinkage(logarithms({{2.0, 3.1, 1.4}, {2.2, 1.7}, {2.9, 1.5, 2.4, 1.9}, {3.5}}));
    EXPECT_EQ(found.spread, 0);
    EXPECT_EQ(found.imaginaryValues, std::nullopt);
    for (const ShrunkCell &cell : found.cells) {
        EXPECT_EQ(cell.estimate, 0);
        EXPECT_EQ(cell.range, std::nullopt);
        EXPECT_TRUE(cell.raw);
    }
}

TEST(Shrinkage, of_cells_of_one_value_has_estimates_but_no_ranges)
{
    const Shrinkage found = shrinkage(Cells{{1}, {2}, {6}});
    EXPECT_EQ(found.within, std::nullopt);
    EXPECT_EQ(found.spread, std::nullopt);
    EXPECT_EQ(found.imaginaryValues, leastImaginaryValues);
    EXPECT_DOUBLE_EQ(found.cells[2].estimate, 0.5);
    EXPECT_EQ(found.cells[2].range, std::nullopt);
}

TEST(Shrinkage, of_one_cell_of_several_values_has_a_range)
{
    const Shrinkage found = shrinkage(Cells{{1, 2, 3}, {6}});
    EXPECT_EQ(found.within, 1);
    EXPECT_EQ(found.spread, std::nullopt);
    EXPECT_EQ(found.imaginaryValues, leastImaginaryValues);
    EXPECT_DOUBLE_EQ(found.cells[0].estimate, -3.0 / 8);
    EXPECT_TRUE(found.cells[0].range);
}

TEST(Shrinkage, of_equal_values_finds_nothing)
{
    const std::vector<double> cell(4, std::log(0.021));
    EXPECT_EQ(shrinkage(Cells{cell, cell, cell}).imaginaryValues, std::nullopt);
}

TEST(Shrinkage, of_nothing_is_nothing)
{
    EXPECT_TRUE(shrinkage({}).cells.empty());
    const Shrinkage found = shrinkage(Cells{{}, {}});
    EXPECT_EQ(found.level, 0);
    EXPECT_EQ(found.cells[0].raw, std::nullopt);
    EXPECT_EQ(found.cells[0].estimate, 0);
    EXPECT_EQ(shrinkage(Cells{{3}}).cells[0].estimate, 0);
}

} // namespace semainier::test
