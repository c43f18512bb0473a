// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/plan.h"

#include "tests/core/line/linevalues.h"

namespace semainier::test {

using ::testing::ElementsAre;

namespace {

constexpr auto info = ContentPart::Information;
constexpr auto action = ContentPart::Action;
constexpr auto curated = ContentPart::Curated;
constexpr auto original = ContentPart::Original;

} // namespace

TEST(Plan, of_the_target_in_whole_posts)
{
    const PartPercents target = usual("integrated").percents;
    EXPECT_THAT(wholePosts(target, 5).values, ElementsAre(1, 1, 1, 2));
    EXPECT_THAT(wholePosts(target, 10).values, ElementsAre(3, 2, 2, 3));
    EXPECT_THAT(wholePosts(target, 20).values, ElementsAre(5, 4, 5, 6));
    EXPECT_THAT(wholePosts(target, 0).values, ElementsAre(0, 0, 0, 0));
}

TEST(Plan, comes_post_by_post)
{
    EXPECT_THAT(websterOrder(usual("integrated").percents, 10),
                ElementsAre(original, info, curated, action, original, info, curated, action,
                            original, info));
}

TEST(Plan, never_loses_a_post_when_it_grows)
{
    const PartPercents target{{5, 5, 25, 65}};
    EXPECT_THAT(wholePosts(target, 5).values, ElementsAre(0, 0, 1, 4));
    EXPECT_THAT(wholePosts(target, 6).values, ElementsAre(0, 0, 2, 4));
    for (const Profile &profile : usualProfiles()) {
        PartCounts before;
        for (int posts = 1; posts <= 60; ++posts) {
            const PartCounts after = wholePosts(profile.percents, posts);
            EXPECT_EQ(after.total(), posts);
            for (const ContentPart part : allContentParts) {
                EXPECT_GE(after[part], before[part]);
            }
            before = after;
        }
    }
}

TEST(MissingExchanges, are_the_fewest_that_reach_the_rate)
{
    // 18 posts, 2 of which name somebody, and 2 exchanges: 5 more make 9 of 25, which is 36 %.
    EXPECT_EQ(missingExchanges(35, 18, 2, 2), 5);
    for (int percent = 0; percent < 100; percent += 5) {
        const int missing = missingExchanges(percent, 18, 2, 2);
        EXPECT_GE(100 * (4 + missing), percent * (20 + missing)) << percent;
        if (missing > 0) {
            EXPECT_LT(100 * (3 + missing), percent * (19 + missing)) << percent;
        }
    }
}

TEST(MissingExchanges, are_none_where_the_rate_is_reached_or_nothing_is_published)
{
    EXPECT_EQ(missingExchanges(5, 18, 2, 2), 0);
    EXPECT_EQ(missingExchanges(35, 0, 0, 0), 0);
    EXPECT_EQ(missingExchanges(0, 18, 0, 0), 0);
}

TEST(MissingExchanges, are_exact_where_the_rate_is_met_exactly)
{
    EXPECT_EQ(missingExchanges(50, 10, 0, 0), 10);
    EXPECT_EQ(missingExchanges(20, 8, 0, 0), 2);
}

TEST(MissingExchanges, are_many_but_not_endless_where_all_is_to_be_exchange)
{
    EXPECT_EQ(missingExchanges(100, 2, 0, 0), 198);
}

} // namespace semainier::test
