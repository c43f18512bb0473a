// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/interval.h"

#include <gtest/gtest.h>

namespace semainier::test {

namespace {

void expect(int successes, int trials, Confidence confidence, double low, double high)
{
    const auto interval = wilson(successes, trials, confidence);
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, low, 0.00005) << successes << " of " << trials;
    EXPECT_NEAR(interval->high, high, 0.00005) << successes << " of " << trials;
}

} // namespace

TEST(WilsonInterval, holds_to_known_figures)
{
    expect(0, 5, Confidence::Percent95, 0, 0.4345);
    expect(1, 5, Confidence::Percent95, 0.0362, 0.6245);
    expect(3, 5, Confidence::Percent95, 0.2307, 0.8824);
    expect(5, 5, Confidence::Percent95, 0.5655, 1);
    expect(7, 25, Confidence::Percent95, 0.1428, 0.4758);
    expect(7, 20, Confidence::Percent95, 0.1812, 0.5671);
    expect(0, 20, Confidence::Percent95, 0, 0.1611);
    expect(20, 60, Confidence::Percent95, 0.2273, 0.4594);
    expect(3, 400, Confidence::Percent95, 0.0026, 0.0218);
    expect(7, 25, Confidence::Percent90, 0.1595, 0.4434);
}

TEST(WilsonInterval, contains_what_was_observed_and_stays_a_share)
{
    for (int trials = 1; trials <= 40; ++trials) {
        for (int successes = 0; successes <= trials; ++successes) {
            const auto interval = wilson(successes, trials);
            EXPECT_TRUE(interval->contains(double(successes) / trials));
            EXPECT_GE(interval->low, 0);
            EXPECT_LE(interval->high, 1);
        }
    }
}

TEST(WilsonInterval, of_nothing_is_not_known)
{
    EXPECT_EQ(wilson(0, 0), std::nullopt);
}

} // namespace semainier::test
