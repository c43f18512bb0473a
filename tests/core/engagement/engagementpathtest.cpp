// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementpath.h"

#include "tests/core/engagement/engagementvalues.h"

namespace semainier::test {

namespace {

const DateRange november{QDate(2026, 11, 1), QDate(2026, 11, 30)};
const QDate firstMonth(2025, 12, 1);

/// One publication a month from December on, with the rates of the months in tenths of a percent;
/// 0 is a month without any.
std::vector<MeasuredPost> months(std::initializer_list<qint64> rates)
{
    std::vector<MeasuredPost> posts;
    int month = 0;
    for (const qint64 rate : rates) {
        if (rate > 0) {
            posts.push_back(shown(firstMonth.addMonths(month).addDays(9), rate, 1000));
        }
        ++month;
    }
    return posts;
}

} // namespace

TEST(EngagementPath, of_a_year_that_rises)
{
    const auto path =
        engagementPath(november, months({21, 24, 19, 26, 23, 28, 25, 31, 22, 29, 33, 30}));
    EXPECT_EQ(path.base, RateBase::Impressions);
    ASSERT_EQ(path.months.size(), 12U);
    EXPECT_EQ(path.months.front().month, firstMonth);
    EXPECT_EQ(path.months.back().month, november.first);
    EXPECT_DOUBLE_EQ(path.months[3].level.value_or(0), 0.026);
    EXPECT_EQ(path.trend.verdict, TrendVerdict::Rising);
    // As shares: 0.1 point in a month.
    EXPECT_NEAR(path.trend.line->slope, 0.001, 5e-6);
    EXPECT_NEAR(path.trend.line->intercept, 0.020, 5e-6);
    EXPECT_NEAR(path.trend.line->range->low, 0.0005, 1e-9);
    EXPECT_NEAR(path.trend.line->range->high, 0.0014, 1e-9);
    EXPECT_NEAR(*path.trend.p, 0.0164, 0.00005);
}

TEST(EngagementPath, keeps_a_month_without_publications_as_a_gap)
{
    const auto path = engagementPath(november, months({21, 0, 19, 26}));
    ASSERT_EQ(path.months.size(), 12U);
    EXPECT_EQ(path.months[1], (PathMonth{.month = QDate(2026, 1, 1)}));
    EXPECT_EQ(path.trend.months, 3);
    EXPECT_EQ(path.trend.verdict, TrendVerdict::TooShort);
}

TEST(EngagementPath, has_the_medians_of_each_month)
{
    const auto path = engagementPath(october, eightPosts());
    EXPECT_EQ(path.base, RateBase::Reach);
    const PathMonth &month = path.months.back();
    EXPECT_EQ(month.month, october.first);
    EXPECT_EQ(month.publications, 8);
    EXPECT_NEAR(month.level.value_or(0), 0.037624, 5e-7);
    EXPECT_EQ(month.engagement, 23);
    EXPECT_EQ(month.reach, 800);
    EXPECT_NEAR(month.virality.value_or(0), 0.0053030, 5e-8);
    EXPECT_EQ(month.clicks, 230);
    EXPECT_EQ(path.trend.months, 1);
    EXPECT_EQ(path.trend.line, std::nullopt);
}

TEST(EngagementPath, takes_accounts_of_several_networks_beside_their_own_median)
{
    auto posts = months({20, 20, 20, 40});
    for (MeasuredPost other : months({300, 300, 300, 150})) {
        other.account = AccountId(2);
        other.network = QStringLiteral("tiktok");
        posts.push_back(other);
    }
    const auto path = engagementPath(november, posts);
    EXPECT_EQ(path.base, std::nullopt);
    EXPECT_DOUBLE_EQ(path.months[0].level.value_or(0), 1);
    EXPECT_DOUBLE_EQ(path.months[3].level.value_or(0), 1.25);
}

TEST(EngagementPath, is_of_a_year_at_least)
{
    EXPECT_EQ(pathRange({QDate(2026, 11, 20), QDate(2026, 11, 26)}),
              (DateRange{firstMonth, QDate(2026, 11, 26)}));
    EXPECT_EQ(pathRange({QDate(2024, 2, 20), QDate(2026, 11, 26)}),
              (DateRange{QDate(2024, 2, 1), QDate(2026, 11, 26)}));
    EXPECT_EQ(engagementPath({QDate(2024, 2, 20), QDate(2026, 11, 26)}, {}).months.size(), 34U);
}

} // namespace semainier::test
