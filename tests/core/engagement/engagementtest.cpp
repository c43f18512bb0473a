// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagement.h"

#include "tests/core/engagement/engagementvalues.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

Engagement ofEight()
{
    return engagement(october, eightPosts());
}

void expectKaushik(const KaushikRate &rate, double perPublication, double perThousand)
{
    EXPECT_NEAR(rate.perPublication.value_or(0), perPublication, 0.00005);
    EXPECT_NEAR(rate.perThousandFollowers.value_or(0), perThousand, 0.00005);
}

} // namespace

TEST(Engagement, has_a_rate_of_one_base)
{
    const Engagement found = ofEight();
    EXPECT_EQ(found.coverage, (Coverage{.publications = 8}));
    EXPECT_EQ(found.base, RateBase::Reach);
    EXPECT_EQ(found.rate.perPublication.publications, 7);
    EXPECT_NEAR(found.rate.perPublication.median.value_or(0), 0.037624, 5e-7);
    EXPECT_NEAR(found.rate.perPublication.mean.value_or(0), 0.032106, 5e-7);
    EXPECT_NEAR(found.rate.pooled.value_or(0), 0.044992, 5e-7);
    // Of seven, from the smallest to the largest.
    EXPECT_NEAR(found.rate.perPublication.range->low, 3.0 / 330, 1e-12);
    EXPECT_NEAR(found.rate.perPublication.range->high, 384.0 / 7600, 1e-12);
}

TEST(Engagement, tells_how_much_came_from_one_publication)
{
    const Engagement found = ofEight();
    EXPECT_EQ(found.engagement.total, 540);
    EXPECT_EQ(found.engagement.perPublication.median, 23);
    EXPECT_EQ(found.engagement.perPublication.mean, 67.5);
    EXPECT_EQ(found.engagement.perPublication.range, (Interval{5, 54}));
    ASSERT_TRUE(found.top);
    EXPECT_EQ(found.top->post, PostId(6));
    EXPECT_NEAR(found.top->share, 0.7111, 0.00005);
    EXPECT_NEAR(found.top->timesMedian.value_or(0), 16.70, 0.005);
}

TEST(Engagement, has_the_rates_of_kaushik)
{
    const Engagement found = ofEight();
    expectKaushik(found.applause, 39.25, 32.3578);
    expectKaushik(found.conversation, 8.00, 6.5952);
    expectKaushik(found.amplification, 20.25, 16.6941);
}

TEST(Engagement, has_virality_clicks_and_reach_of_those_that_tell_them)
{
    const Engagement found = ofEight();
    EXPECT_EQ(found.virality.perPublication.publications, 7);
    EXPECT_NEAR(found.virality.pooled.value_or(0) * 1000, 11.1573, 0.00005);
    EXPECT_NEAR(found.virality.perPublication.median.value_or(0) * 1000, 5.3030, 0.00005);
    EXPECT_NEAR(found.virality.perPublication.range->low, 0, 1e-12);
    EXPECT_NEAR(found.virality.perPublication.range->high * 1000, 14.130, 0.0005);
    EXPECT_EQ(found.clicks.total, 230);
    EXPECT_EQ(found.clicks.perPublication.median, 21);
    EXPECT_NEAR(found.clickRate.pooled.value_or(0), 230.0 / 14430, 1e-12);
    EXPECT_EQ(found.reach.median, 800);
    EXPECT_EQ(found.reach.publications, 7);
    EXPECT_EQ(found.reachRate.perPublication.publications, 7);
    EXPECT_NEAR(found.reachRate.perPublication.median.value_or(0), 800.0 / 1200, 1e-12);
}

TEST(Engagement, of_each_part_is_not_ranked_by_few_publications)
{
    const auto &parts = ofEight().byPart;
    ASSERT_THAT(parts, SizeIs(4));
    const std::array medians{12, 208, 4, 46};
    for (size_t i = 0; i < parts.size(); ++i) {
        EXPECT_EQ(parts[i].key, allContentParts.at(i));
        EXPECT_EQ(parts[i].figures.publications, 2);
        EXPECT_EQ(parts[i].figures.engagement.median, medians.at(i));
        EXPECT_FALSE(parts[i].figures.canBeRanked());
    }
    EXPECT_NEAR(parts[1].figures.ofUsual.median.value_or(0), 208.0 / 23, 1e-12);
}

TEST(Engagement, of_a_part_that_was_not_published_is_not_known)
{
    auto posts = eightPosts();
    posts.resize(1);
    posts.front().kind = PostKind::Exchange;
    const Engagement found = engagement(october, posts);
    for (const auto &group : found.byPart) {
        EXPECT_EQ(group.figures, GroupEngagement());
    }
    ASSERT_THAT(found.byKind, SizeIs(1));
    EXPECT_EQ(found.byKind[0].key, PostKind::Exchange);
}

TEST(Engagement, of_each_kind_and_objective_that_occurs)
{
    auto posts = eightPosts();
    posts[3].objective = ObjectiveId(4);
    const Engagement found = engagement(october, posts);
    std::vector<PostKind> kinds;
    for (const auto &group : found.byKind) {
        kinds.push_back(group.key);
    }
    EXPECT_THAT(kinds,
                ElementsAre(PostKind::Info, PostKind::VolunteerCall, PostKind::DonationAppeal,
                            PostKind::Curated, PostKind::Article));
    ASSERT_THAT(found.byObjective, SizeIs(2));
    EXPECT_EQ(found.byObjective[0].key, ObjectiveId());
    EXPECT_EQ(found.byObjective[0].figures.publications, 7);
    EXPECT_TRUE(found.byObjective[0].figures.canBeRanked());
    EXPECT_EQ(found.byObjective[1].figures.engagement.median, 54);
}

TEST(Engagement, of_several_networks_has_no_rate_of_all)
{
    auto posts = eightPosts();
    MeasuredPost toot = measured(october.first, {.reactions = 6}, 60);
    toot.account = AccountId(2);
    toot.network = QStringLiteral("mastodon");
    posts.push_back(toot);
    const Engagement found = engagement(october, posts);
    EXPECT_EQ(found.base, std::nullopt);
    EXPECT_EQ(found.rate, Rate());
    EXPECT_EQ(found.engagement.total, 546);
    ASSERT_THAT(found.byAccount, SizeIs(2));
    EXPECT_EQ(found.byAccount[0].base, RateBase::Reach);
    EXPECT_EQ(found.byAccount[0].rate, ofEight().rate);
    EXPECT_EQ(found.byAccount[0].reach.median, 800);
    EXPECT_EQ(found.byAccount[1].network, QStringLiteral("mastodon"));
    EXPECT_EQ(found.byAccount[1].base, RateBase::Followers);
    EXPECT_DOUBLE_EQ(found.byAccount[1].rate.perPublication.median.value_or(0), 0.1);
    EXPECT_EQ(found.byAccount[1].reach.median, std::nullopt);
    EXPECT_EQ(found.byAccount[1].figures.ofUsual.median, 1);
}

TEST(Engagement, leaves_young_and_unread_publications_out_of_every_figure)
{
    auto posts = eightPosts();
    posts[5].ageAtReading = 3;
    posts[7].ageAtReading = {};
    const Engagement found = engagement(october, posts);
    EXPECT_EQ(found.coverage, (Coverage{.publications = 6, .fresh = 1, .unread = 1}));
    EXPECT_EQ(found.engagement.total, 540 - 384 - 38);
    EXPECT_EQ(found.path.months.back().publications, 6);
}

TEST(Engagement, is_of_the_days_of_the_period)
{
    auto posts = eightPosts();
    posts[0].day = october.first.addDays(-1);
    posts[1].day = october.last;
    posts[2].day = october.last.addDays(1);
    const Engagement found = engagement(october, posts);
    EXPECT_EQ(found.coverage.publications, 6);
    EXPECT_EQ(found.path.months[10].publications, 1);
    EXPECT_EQ(found.path.months[11].publications, 6);
}

TEST(Engagement, never_takes_what_is_not_known_for_zero)
{
    std::vector posts{measured(october.first, {.impressions = 100}), measured(october.first, {})};
    const Engagement found = engagement(october, posts);
    EXPECT_EQ(found.coverage.publications, 2);
    EXPECT_EQ(found.engagement.total, std::nullopt);
    EXPECT_EQ(found.engagement.perPublication.median, std::nullopt);
    EXPECT_EQ(found.clicks.total, std::nullopt);
    EXPECT_EQ(found.applause, KaushikRate());
    EXPECT_EQ(found.top, std::nullopt);
    EXPECT_EQ(found.virality, Rate());
    EXPECT_EQ(found.base, std::nullopt);

    posts[0].metrics[Metric::Reactions] = 0;
    posts[0].metrics[Metric::Clicks] = 0;
    const Engagement zero = engagement(october, posts);
    EXPECT_EQ(zero.engagement.total, 0);
    EXPECT_EQ(zero.rate.perPublication.median, 0);
    EXPECT_EQ(zero.clicks.total, 0);
    EXPECT_EQ(zero.applause.perPublication, 0);
    EXPECT_EQ(zero.applause.perThousandFollowers, std::nullopt);
    EXPECT_EQ(zero.top, std::nullopt);
}

TEST(Engagement, of_nothing_is_nothing)
{
    const Engagement found = engagement(october, {});
    EXPECT_EQ(found.coverage, Coverage());
    EXPECT_EQ(found.rate, Rate());
    EXPECT_THAT(found.byPart, SizeIs(4));
    EXPECT_THAT(found.byKind, IsEmpty());
    EXPECT_THAT(found.byAccount, IsEmpty());
    EXPECT_THAT(found.path.months, SizeIs(12));
    EXPECT_EQ(found.path.trend, Trend());
    EXPECT_FALSE(found.slotFigures.tellSomething());
}

} // namespace semainier::test
