// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementwords.h"

#include "tests/ui/engagement/engagementfixture.h"
#include "ui/engagement/engagementcharts.h"
#include "ui/engagement/figuretexts.h"

namespace semainier::ui {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class EngagementWordsTest : public EngagementTest { };

EngagementPath pathOf(std::vector<double> levels, std::optional<RateBase> base)
{
    EngagementPath path{.base = base, .months = {}, .trend = {}};
    std::vector<TrendPoint> points;
    for (size_t month = 0; month < levels.size(); ++month) {
        path.months.push_back({.month = QDate(2026, 1, 1).addMonths(static_cast<int>(month)),
                               .publications = 4,
                               .level = levels[month]});
        points.push_back({.month = static_cast<int>(month), .value = levels[month]});
    }
    path.trend = trend(points);
    return path;
}

TEST_F(EngagementWordsTest, tells_what_a_network_does_not_report_and_no_nought)
{
    publishSix(mastodon());
    const auto texts = figureTexts(read());
    EXPECT_EQ(texts[0].value, QStringLiteral("–"));
    EXPECT_EQ(texts[0].note, QStringLiteral("no network reported it"));
    EXPECT_EQ(texts[1].value, QStringLiteral("–"));
    EXPECT_EQ(texts[2].value, QStringLiteral("5.0‰"));
}

TEST_F(EngagementWordsTest, tells_the_median_its_base_and_its_posts)
{
    publishSix(mastodon());
    const FigureText rate = figureTexts(read())[3];
    EXPECT_EQ(rate.value, rateText(0.0305));
    EXPECT_EQ(rate.note, QStringLiteral("by impressions, 6 post(s) · half do better, half less"));
}

TEST_F(EngagementWordsTest, compares_with_the_period_before)
{
    const Account account = mastodon();
    publishSix(account);
    publish(account, QDate(2025, 6, 3), PostKind::Info, QStringLiteral("Old"),
            counts(1000, 5, 0, 5));
    EXPECT_THAT(figureTexts(read())[3].note.toStdString(), HasSubstr("1.0% in the period before"));
}

TEST_F(EngagementWordsTest, never_mixes_the_rates_of_networks)
{
    publishSix(mastodon());
    publishSix(facebook());
    const FigureText rate = figureTexts(read())[3];
    EXPECT_EQ(rate.value, QStringLiteral("–"));
    EXPECT_THAT(rate.note.toStdString(), HasSubstr("choose an account"));
}

TEST_F(EngagementWordsTest, says_what_is_missing_and_what_to_do)
{
    EXPECT_THAT(missingText(read()).toStdString(), HasSubstr("Nothing was published"));
    const Account account = mastodon();
    publish(account, PostKind::Info, QStringLiteral("Unread"), {});
    EXPECT_THAT(missingText(read()).toStdString(), HasSubstr("import the files"));
    publish(account, PostKind::Info, QStringLiteral("Fresh"), counts(10, 1, 0, 0), 3);
    EXPECT_THAT(missingText(read()).toStdString(), HasSubstr("a week after"));
    publish(account, PostKind::Info, QStringLiteral("Read"), counts(10, 1, 0, 0));
    EXPECT_THAT(missingText(read()).toStdString(), HasSubstr("examples"));
    publishSix(account);
    EXPECT_EQ(missingText(read()), QString());
}

TEST_F(EngagementWordsTest, tells_which_posts_are_left_out_and_why)
{
    const Account account = mastodon();
    publishSix(account);
    publish(account, PostKind::Info, QStringLiteral("Unread"), {});
    publish(account, PostKind::Info, QStringLiteral("Fresh"), counts(10, 1, 0, 0), 3);
    const auto text = coverageText(read().figures.coverage).toStdString();
    EXPECT_THAT(text, HasSubstr("6 post(s) with figures"));
    EXPECT_THAT(text, HasSubstr("1 left out, read in the first week"));
    EXPECT_THAT(text, HasSubstr("1 without any figure"));
}

TEST_F(EngagementWordsTest, finds_the_trend_of_the_worked_example)
{
    const EngagementPath path =
        pathOf({0.021, 0.024, 0.019, 0.026, 0.023, 0.028, 0.025, 0.031, 0.022, 0.029, 0.033, 0.030},
               RateBase::Impressions);
    EXPECT_EQ(trendText(path),
              QStringLiteral("Median engagement rate of each month, by impressions. Rising, +1.2 "
                             "points a year."));
    EXPECT_TRUE(trendData(path).line.has_value());
}

TEST_F(EngagementWordsTest, finds_nothing_where_chance_would_do_as_much)
{
    const EngagementPath path = pathOf({0.021, 0.024, 0.019, 0.096, 0.023, 0.028}, RateBase::Reach);
    EXPECT_THAT(trendText(path).toStdString(), HasSubstr("Nothing detectable"));
    EXPECT_FALSE(trendData(path).line.has_value());
    EXPECT_THAT(trendText(pathOf({0.021, 0.024}, RateBase::Reach)).toStdString(),
                HasSubstr("too few to tell, it takes 6"));
}

TEST_F(EngagementWordsTest, promises_no_best_hour)
{
    publishSix(mastodon());
    const auto text = slotsText(read().figures.slotFigures).toStdString();
    EXPECT_THAT(text, HasSubstr("no slot that went better than another"));
    EXPECT_THAT(text, Not(HasSubstr("best")));
}

TEST_F(EngagementWordsTest, compares_kinds_beside_what_is_usual_and_not_of_a_few_posts)
{
    const Account account = mastodon();
    for (int post = 0; post < 5; ++post) {
        publish(account, PostKind::Info, QStringLiteral("Info"), counts(1000, 10, 0, 0));
        publish(account, PostKind::Event, QStringLiteral("Event"), counts(1000, 30, 0, 0));
    }
    publish(account, PostKind::Article, QStringLiteral("Article"), counts(1000, 20, 0, 0));
    const auto kinds = kindDots(read());
    ASSERT_EQ(kinds.size(), 3U);
    EXPECT_EQ(kinds[0].detail, QStringLiteral("5 post(s) · −50%"));
    EXPECT_EQ(kinds[1].detail, QStringLiteral("5 post(s) · +50%"));
    EXPECT_EQ(kinds[2].detail, QStringLiteral("1 post(s) · too few to compare"));
}

TEST_F(EngagementWordsTest, sets_a_kind_against_the_others_of_five_posts_each)
{
    const Account account = mastodon();
    for (int post = 0; post < 5; ++post) {
        publish(account, PostKind::Info, QStringLiteral("Info"), counts(1000, 10, 0, 0));
        publish(account, PostKind::Event, QStringLiteral("Event"), counts(1000, 30, 0, 0));
    }
    publish(account, PostKind::Article, QStringLiteral("Article"), counts(1000, 20, 0, 0));
    const auto kinds = kindDots(read());
    ASSERT_EQ(kinds.size(), 3U);
    EXPECT_NEAR(kinds[1].besideOthers.value(), 2, 1e-9);
    EXPECT_EQ(kinds[1].others, 6);
    EXPECT_EQ(kinds[2].besideOthers, std::nullopt);
}

TEST_F(EngagementWordsTest, gives_no_sign_to_what_rounds_to_nothing)
{
    EXPECT_EQ(signedText(-0.3, 0), QStringLiteral("0"));
    EXPECT_EQ(signedText(0.04, 1), QStringLiteral("0.0"));
    EXPECT_EQ(signedText(-0.6, 0), QStringLiteral("−1"));
}

TEST_F(EngagementWordsTest, names_the_post_that_made_most)
{
    const Account account = mastodon();
    publishSix(account);
    publish(account, PostKind::Event, QStringLiteral("Viral"), counts(1000, 100, 50, 42));
    EXPECT_EQ(postsText(read()), QStringLiteral("“Viral” alone made 51.2% of all engagement."));
}

TEST_F(EngagementWordsTest, puts_the_days_across_and_the_parts_of_the_day_down)
{
    publishSix(mastodon());
    const HeatData data = slotCells(read().figures.slotFigures);
    EXPECT_EQ(data.columns, QStringList({QStringLiteral("Mon–Fri"), QStringLiteral("Weekend")}));
    ASSERT_EQ(data.cells.size(), 8U);
    EXPECT_EQ(data.cells[0].posts, 6);
    EXPECT_EQ(data.cells[1].posts, 0);
}

} // namespace
} // namespace semainier::ui
