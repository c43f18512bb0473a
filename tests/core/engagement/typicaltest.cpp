// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/typical.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace semainier::test {

namespace {

std::vector<double> upTo(int count)
{
    std::vector<double> values(size_t(count), 0);
    std::iota(values.begin(), values.end(), 1);
    return values;
}

/// The probability that the range of an order has the median in it, by whole numbers.
double coverage(int values, int order)
{
    double binomial = 1;
    double below = 0;
    for (int i = 0; i < order; ++i) {
        below += binomial;
        binomial = binomial * (values - i) / (i + 1);
    }
    return 1 - 2 * below / std::exp2(values);
}

} // namespace

TEST(Median, is_in_the_middle)
{
    EXPECT_EQ(median({}), std::nullopt);
    EXPECT_EQ(median({7}), 7);
    EXPECT_EQ(median({9, 1, 4}), 4);
    EXPECT_EQ(median({14, 32, 5, 54, 3, 384, 10, 38}), 23);
    EXPECT_EQ(median({2, 2, 2, 900}), 2);
}

TEST(MedianRange, has_known_orders)
{
    const std::array<std::pair<int, int>, 14> orders{{{5, 1},
                                                      {6, 1},
                                                      {7, 1},
                                                      {8, 2},
                                                      {9, 2},
                                                      {10, 2},
                                                      {11, 3},
                                                      {12, 3},
                                                      {13, 4},
                                                      {15, 4},
                                                      {16, 5},
                                                      {18, 6},
                                                      {20, 6},
                                                      {25, 8}}};
    for (const auto &[values, order] : orders) {
        EXPECT_EQ(medianRangeOrder(values), order) << values;
    }
    EXPECT_EQ(medianRangeOrder(30), 11);
}

TEST(MedianRange, covers_what_it_promises_and_no_more_than_it_must)
{
    EXPECT_NEAR(coverage(5, 1), 0.9375, 0.00005);
    EXPECT_NEAR(coverage(7, 1), 0.984, 0.0005);
    EXPECT_NEAR(coverage(8, 2), 0.9297, 0.00005);
    EXPECT_NEAR(coverage(11, 3), 0.935, 0.0005);
    EXPECT_NEAR(coverage(12, 3), 0.961, 0.0005);
    EXPECT_NEAR(coverage(13, 4), 0.908, 0.0005);
    EXPECT_NEAR(coverage(20, 6), 0.959, 0.0005);
    EXPECT_NEAR(coverage(30, 11), 0.901, 0.0005);
    for (int values = 5; values <= 200; ++values) {
        const int order = medianRangeOrder(values);
        EXPECT_GE(coverage(values, order), 0.9) << values;
        EXPECT_LT(coverage(values, order + 1), 0.9) << values;
    }
}

TEST(MedianRange, needs_five_values)
{
    for (int values = 0; values < 5; ++values) {
        EXPECT_EQ(medianRangeOrder(values), 0);
        EXPECT_EQ(typical(upTo(values)).range, std::nullopt);
    }
    EXPECT_EQ(typical(upTo(5)).range, (Interval{1, 5}));
}

TEST(MedianRange, of_ten_thousand_values_is_that_of_the_normal_distribution)
{
    const int order = medianRangeOrder(10'000);
    EXPECT_NEAR(order, 5000 - 1.645 * 50, 1);
}

TEST(Typical, of_publications_one_of_which_went_viral)
{
    const Typical found = typical({14, 32, 5, 54, 3, 384, 10, 38});
    EXPECT_EQ(found.publications, 8);
    EXPECT_EQ(found.median, 23);
    EXPECT_EQ(found.mean, 67.5);
    EXPECT_EQ(found.range, (Interval{5, 54}));
}

TEST(Typical, of_nothing_is_not_known)
{
    EXPECT_EQ(typical({}), Typical());
    EXPECT_EQ(typical({0}).median, 0);
}

} // namespace semainier::test
