// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/triangle.h"

#include "tests/core/line/linevalues.h"

namespace semainier::test {

namespace {

FunctionShares of(const char *key)
{
    const Profile profile = usual(key);
    return functionShares(mixOfPercents(profile.percents), *profile.exchangeRate());
}

void expectShares(const FunctionShares &shares, double information, double community, double action)
{
    EXPECT_NEAR(shares.information, information, 1e-12);
    EXPECT_NEAR(shares.community, community, 1e-12);
    EXPECT_NEAR(shares.action, action, 1e-12);
}

void expectPoint(const FunctionShares &shares, double x, double y)
{
    EXPECT_NEAR(trianglePoint(shares).x(), x, 0.00005);
    EXPECT_NEAR(trianglePoint(shares).y(), y, 0.00005);
}

} // namespace

TEST(FunctionShares, of_the_profiles)
{
    expectShares(of("restos"), .6365, .05, .3135);
    expectShares(of("max-havelaar"), .80, .20, 0);
    expectShares(of("croix-rouge"), .075, .50, .425);
    expectShares(of("integrated"), .52, .35, .13);
}

TEST(FunctionShares, of_the_target_are_near_those_observed_in_2012)
{
    const FunctionShares target = of("integrated");
    const std::array ours{target.information, target.community, target.action};
    const std::array theirs{observedIn2012.information, observedIn2012.community,
                            observedIn2012.action};
    EXPECT_NEAR(overlap(ours, theirs), 0.908, 1e-12);
}

TEST(FunctionShares, of_what_was_published_take_an_event_for_a_call)
{
    Tally tally = tallyOf({{4, 1, 2, 1}}, 2, 1);
    tally.kinds[static_cast<size_t>(PostKind::Event)] = 1;
    const auto shares = functionShares(tally);
    ASSERT_TRUE(shares);
    expectShares(*shares, 0.7, 0.1, 0.2);
    EXPECT_EQ(tally.parts()[ContentPart::Information], 5) << "news in the mix, all the same";
    EXPECT_EQ(functionShares(Tally()), std::nullopt);
}

TEST(FunctionShares, drawn_for_a_tally_lie_around_its_own)
{
    Tally tally;
    tally.kinds[static_cast<size_t>(PostKind::Info)] = 10;
    tally.kinds[static_cast<size_t>(PostKind::Event)] = 10;
    tally.kinds[static_cast<size_t>(PostKind::VolunteerCall)] = 10;
    tally.kinds[static_cast<size_t>(PostKind::Exchange)] = 10;
    const auto draws = functionDraws(tally, 2000);
    ASSERT_EQ(draws.size(), 2000U);
    FunctionShares mean;
    for (const FunctionShares &draw : draws) {
        EXPECT_NEAR(draw.information + draw.community + draw.action, 1, 1e-12);
        mean.information += draw.information / 2000;
        mean.action += draw.action / 2000;
    }
    const auto own = functionShares(tally);
    ASSERT_TRUE(own);
    EXPECT_NEAR(mean.information, own->information, 0.02);
    EXPECT_NEAR(mean.action, own->action, 0.02);
}

TEST(TrianglePoint, lies_between_the_corners)
{
    expectPoint({1, 0, 0}, 0, 0);
    expectPoint({0, 0, 1}, 1, 0);
    expectPoint({0, 1, 0}, 0.5, 0.8660);
    expectPoint(observedIn2012, 0.2850, 0.2234);
    expectPoint(of("restos"), 0.3385, 0.0433);
    expectPoint(of("max-havelaar"), 0.1000, 0.1732);
    expectPoint(of("croix-rouge"), 0.6750, 0.4330);
    expectPoint(of("integrated"), 0.3050, 0.3031);
}

} // namespace semainier::test
