// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/trend.h"

#include <gmock/gmock.h>

namespace semainier::test {

namespace {

std::vector<TrendPoint> monthly(std::initializer_list<double> values)
{
    std::vector<TrendPoint> points;
    for (const double value : values) {
        points.push_back({.month = int(points.size()), .value = value});
    }
    return points;
}

/// Median rates of twelve months, in percent.
const auto year = {2.1, 2.4, 1.9, 2.6, 2.3, 2.8, 2.5, 3.1, 2.2, 2.9, 3.3, 3.0};
/// Of six months, one of which had a viral post.
const auto halfYear = {2.1, 2.4, 1.9, 9.6, 2.3, 2.8};

} // namespace

TEST(TheilSen, of_a_year_that_rises)
{
    const auto line = theilSen(monthly(year));
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->slope, 0.100, 0.0005);
    EXPECT_NEAR(line->intercept, 2.0, 0.0005);
    ASSERT_TRUE(line->range);
    EXPECT_NEAR(line->range->low, 0.05, 1e-9);
    EXPECT_NEAR(line->range->high, 0.14, 1e-9);
}

TEST(TheilSen, is_not_tilted_by_one_month)
{
    const auto line = theilSen(monthly(halfYear));
    ASSERT_TRUE(line && line->range);
    EXPECT_NEAR(line->slope, 0.14, 1e-9);
    EXPECT_NEAR(line->range->low, -0.5, 1e-9);
    EXPECT_NEAR(line->range->high, 2.5, 1e-9);
}

TEST(TheilSen, needs_two_points_and_more_for_a_range)
{
    EXPECT_EQ(theilSen({}), std::nullopt);
    EXPECT_EQ(theilSen(monthly({3})), std::nullopt);
    const auto two = theilSen(monthly({3, 5}));
    EXPECT_EQ(two, (TrendLine{.slope = 2, .intercept = 3, .range = {}}));
    EXPECT_EQ(theilSen(monthly({1, 2, 3}))->range, std::nullopt);
    EXPECT_TRUE(theilSen(monthly({1, 2, 3, 4}))->range);
}

TEST(TheilSen, counts_the_months_of_a_gap)
{
    const std::vector<TrendPoint> points{{0, 1.0}, {1, 2.0}, {6, 7.0}};
    EXPECT_EQ(theilSen(points)->slope, 1);
}

TEST(TheilSen, of_ties_is_level)
{
    EXPECT_EQ(theilSen(monthly({2, 2, 2, 2, 2, 2})),
              (TrendLine{.slope = 0, .intercept = 2, .range = Interval{0, 0}}));
}

TEST(MannKendall, of_a_year_that_rises)
{
    const MannKendall found = mannKendall(std::vector<double>(year));
    EXPECT_EQ(found.score, 36);
    EXPECT_NEAR(found.variance, 212.667, 0.0005);
    EXPECT_NEAR(found.z, 2.400, 0.0005);
    EXPECT_NEAR(found.p, 0.0164, 0.00005);
    EXPECT_NEAR(found.tau, 0.545, 0.0005);
}

TEST(MannKendall, of_one_exceptional_month_is_chance)
{
    EXPECT_NEAR(mannKendall(std::vector<double>(halfYear)).p, 0.452, 0.0005);
}

TEST(MannKendall, corrects_for_ties)
{
    // 4 · 3 · 13 / 18 less 2 · 1 · 9 / 18 for the pair.
    EXPECT_NEAR(mannKendall(std::vector<double>{1, 2, 2, 3}).variance, (156 - 18) / 18.0, 1e-12);
    EXPECT_EQ(mannKendall(std::vector<double>{2, 2, 2}), MannKendall());
    EXPECT_EQ(mannKendall({}).p, 1);
    EXPECT_EQ(mannKendall(std::vector<double>{1, 2}).p, 1);
}

TEST(Trend, of_a_year_that_rises)
{
    const Trend found = trend(monthly(year));
    EXPECT_EQ(found.months, 12);
    EXPECT_EQ(found.verdict, TrendVerdict::Rising);
    // 1.2 points in a year.
    EXPECT_NEAR(found.line->slope * 12, 1.2, 0.005);
}

TEST(Trend, of_a_year_that_falls)
{
    std::vector<TrendPoint> points = monthly(year);
    for (TrendPoint &point : points) {
        point.value = -point.value;
    }
    EXPECT_EQ(trend(points).verdict, TrendVerdict::Falling);
}

TEST(Trend, that_chance_would_make_is_none)
{
    EXPECT_EQ(trend(monthly(halfYear)).verdict, TrendVerdict::None);
    EXPECT_EQ(trend(monthly({2, 2, 2, 2, 2, 2})).verdict, TrendVerdict::None);
}

TEST(Trend, is_judged_from_six_months)
{
    EXPECT_EQ(trend(monthly({1, 2, 3, 4, 5})).verdict, TrendVerdict::TooShort);
    EXPECT_EQ(trend(monthly({1, 2, 3, 4, 5, 6})).verdict, TrendVerdict::Rising);
    EXPECT_EQ(trend({}), Trend());
    EXPECT_EQ(trend(monthly({1})).p, std::nullopt);
}

TEST(Trend, has_a_code_for_each_verdict)
{
    EXPECT_EQ(code(TrendVerdict::TooShort), QStringLiteral("too-short"));
    EXPECT_EQ(code(TrendVerdict::None), QStringLiteral("none"));
    EXPECT_EQ(code(TrendVerdict::Rising), QStringLiteral("rising"));
    EXPECT_EQ(code(TrendVerdict::Falling), QStringLiteral("falling"));
}

} // namespace semainier::test
