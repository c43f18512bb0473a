// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/dice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace semainier::test {

namespace {

constexpr int draws = 200'000;

std::vector<double> sorted(std::vector<double> values)
{
    std::ranges::sort(values);
    return values;
}

/// Shares of one of two parts, after so many of each.
std::vector<double> shares(int one, int other)
{
    Dice dice;
    std::vector<double> values;
    for (int i = 0; i < draws; ++i) {
        const double a = dice.gamma(one, 2);
        values.push_back(a / (a + dice.gamma(other, 2)));
    }
    return sorted(std::move(values));
}

double quantile(const std::vector<double> &values, double share)
{
    return values[size_t(share * double(values.size() - 1))];
}

} // namespace

TEST(PortableLog, is_the_logarithm)
{
    for (double value = 1e-300; value < 1e300; value *= 1.37) {
        EXPECT_NEAR(portableLog(value), std::log(value), 4e-16 * std::abs(std::log(value)) + 1e-16)
            << value;
    }
    for (double value = 0.5; value < 2; value += 0.001) {
        EXPECT_NEAR(portableLog(value), std::log(value), 2e-16) << value;
    }
    EXPECT_EQ(portableLog(1), 0);
}

TEST(Dice, give_the_same_numbers_on_every_machine)
{
    Dice dice;
    EXPECT_EQ(dice.uniform(), 0x1.8601d907a1624p-1);
    EXPECT_EQ(dice.normal(), 0x1.26b8a7699048bp-1);
    EXPECT_EQ(dice.gamma(3, 4), 0x1.32d8a9b064p+0);
    EXPECT_EQ(dice.gamma(0, 4), 0x1.64941363d03bap-7);
}

TEST(Dice, are_normal_with_mean_0_and_deviation_1)
{
    Dice dice;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double x = dice.normal();
        sum += x;
        squares += x * x;
    }
    EXPECT_NEAR(sum / draws, 0, 0.01);
    EXPECT_NEAR(squares / draws, 1, 0.01);
}

TEST(Dice, give_a_gamma_its_mean_and_variance)
{
    for (const auto &[whole, parts] : {std::pair(0, 4), std::pair(0, 2), std::pair(3, 4)}) {
        Dice dice;
        const double shape = whole + 1.0 / parts;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; ++i) {
            const double x = dice.gamma(whole, parts);
            ASSERT_GT(x, 0);
            sum += x;
            squares += (x - shape) * (x - shape);
        }
        EXPECT_NEAR(sum / draws, shape, 0.015 * shape);
        EXPECT_NEAR(squares / draws, shape, 0.03 * shape);
    }
}

TEST(Dice, give_the_share_of_3_and_2_its_exact_quantiles)
{
    const auto values = shares(3, 2); // Beta(3.5, 2.5)
    EXPECT_NEAR(quantile(values, 0.05), 0.26063, 0.004);
    EXPECT_NEAR(quantile(values, 0.50), 0.59316, 0.004);
    EXPECT_NEAR(quantile(values, 0.95), 0.87222, 0.004);
}

TEST(Dice, give_the_exchange_rate_of_7_in_25_its_exact_quantiles)
{
    const auto values = shares(7, 18); // Beta(7.5, 18.5)
    EXPECT_NEAR(quantile(values, 0.05), 0.15473, 0.004);
    EXPECT_NEAR(quantile(values, 0.50), 0.28297, 0.004);
    EXPECT_NEAR(quantile(values, 0.95), 0.44103, 0.004);
}

} // namespace semainier::test
