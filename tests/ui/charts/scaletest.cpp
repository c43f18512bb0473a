// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;

struct Case {
    double low;
    double high;
    Scale expected;
};

class RoundScale : public testing::TestWithParam<Case> { };

TEST_P(RoundScale, holds_the_values_between_round_numbers)
{
    const auto &[low, high, expected] = GetParam();
    const Scale scale = roundScale(low, high, 5, 0.05);
    EXPECT_NEAR(scale.low, expected.low, 1e-9);
    EXPECT_NEAR(scale.high, expected.high, 1e-9);
    EXPECT_NEAR(scale.step, expected.step, 1e-9);
}

INSTANTIATE_TEST_SUITE_P(Of, RoundScale,
                         testing::Values(Case{0, 0.5, {0, 0.5, 0.1}}, Case{0, 0.8, {0, 0.8, 0.2}},
                                         Case{0, 1, {0, 1, 0.2}}, Case{0, 0.51, {0, 0.6, 0.2}},
                                         Case{0.31, 0.44, {0.3, 0.45, 0.05}},
                                         Case{0.2, 0.2, {0.2, 0.25, 0.01}},
                                         Case{0, 37, {0, 40, 10}}));

TEST(Scale, has_ticks_from_end_to_end)
{
    EXPECT_THAT(roundScale(0, 0.47, 5, 0.05).ticks(),
                ElementsAre(0, DoubleEq(0.1), DoubleEq(0.2), testing::DoubleNear(0.3, 1e-9),
                            DoubleEq(0.4), DoubleEq(0.5)));
    EXPECT_DOUBLE_EQ((Scale{.low = 0.2, .high = 0.6, .step = 0.1}.share(0.3)), 0.25);
}

} // namespace
} // namespace semainier::ui
