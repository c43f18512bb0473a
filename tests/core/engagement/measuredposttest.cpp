// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/measuredpost.h"

#include "tests/core/engagement/engagementvalues.h"

namespace semainier::test {

TEST(EngagementCount, sums_what_is_known)
{
    EXPECT_EQ(engagementCount(metricsOf({.reactions = 11, .comments = 1, .shares = 2})), 14);
    EXPECT_EQ(engagementCount(metricsOf({.reactions = 9, .shares = 0})), 9);
    EXPECT_EQ(engagementCount(metricsOf({.shares = 0})), 0);
    std::vector<qint64> counts;
    for (const MeasuredPost &post : eightPosts()) {
        counts.push_back(engagementCount(post.metrics).value_or(-1));
    }
    EXPECT_THAT(counts, testing::ElementsAre(14, 32, 5, 54, 3, 384, 10, 38));
}

TEST(EngagementCount, of_nothing_known_is_not_known)
{
    EXPECT_EQ(engagementCount({}), std::nullopt);
    EXPECT_EQ(engagementCount(metricsOf({.impressions = 640, .clicks = 6})), std::nullopt);
}

TEST(EngagementCount, leaves_clicks_apart)
{
    EXPECT_EQ(engagementCount(metricsOf({.reactions = 1, .clicks = 50})), 1);
}

TEST(EngagementCount, is_partial_where_one_of_the_three_is_not_known)
{
    EXPECT_TRUE(isPartialEngagement(metricsOf({.reactions = 9, .shares = 0})));
    EXPECT_FALSE(isPartialEngagement(metricsOf({.reactions = 0, .comments = 0, .shares = 0})));
    EXPECT_FALSE(isPartialEngagement({}));
}

TEST(MeasuredPost, is_fresh_until_it_is_seven_days_old_at_its_reading)
{
    MeasuredPost post = shown(october.first, 1, 10);
    post.ageAtReading = 6;
    EXPECT_TRUE(post.isFresh());
    post.ageAtReading = 7;
    EXPECT_FALSE(post.isFresh());
    post.ageAtReading = {};
    EXPECT_FALSE(post.isFresh());
    EXPECT_FALSE(post.isRead());
}

TEST(Coverage, tells_what_counts_and_what_is_left_out)
{
    auto posts = eightPosts();
    posts[0].ageAtReading = 2;
    posts[1].ageAtReading = {};
    posts[2].ageAtReading = {};
    posts[3].metrics[Metric::Comments] = {};
    EXPECT_EQ(coverage(posts),
              (Coverage{.publications = 5, .partial = 1, .fresh = 1, .unread = 2}));
    EXPECT_EQ(settled(posts), std::vector(posts.begin() + 3, posts.end()));
    EXPECT_EQ(coverage({}), Coverage());
}

} // namespace semainier::test
