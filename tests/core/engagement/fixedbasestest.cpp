// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fixedbases.h"

#include "tests/core/engagement/engagementvalues.h"

namespace semainier::test {

namespace {

constexpr AccountId first(1);
constexpr AccountId second(2);

MeasuredPost on(AccountId account, const char *network, const Counts &counts,
                std::optional<qint64> followers = {})
{
    MeasuredPost post = measured(october.first, counts, followers);
    post.account = account;
    post.network = QString::fromLatin1(network);
    return post;
}

} // namespace

TEST(FixedBases, prefer_reach_to_impressions_to_followers)
{
    EXPECT_EQ(FixedBases(eightPosts()).of(first), RateBase::Reach);
    const std::vector impressions{on(first, "x", {.impressions = 100, .reactions = 1}, 50)};
    EXPECT_EQ(FixedBases(impressions).of(first), RateBase::Impressions);
    const std::vector followers{on(first, "mastodon", {.reactions = 1}, 50)};
    EXPECT_EQ(FixedBases(followers).of(first), RateBase::Followers);
}

TEST(FixedBases, are_those_of_half_of_the_publications_at_least)
{
    std::vector posts{on(first, "x", {.impressions = 100, .reach = 90, .reactions = 1}),
                      on(first, "x", {.impressions = 100, .reactions = 1})};
    EXPECT_EQ(FixedBases(posts).of(first), RateBase::Reach);
    posts.push_back(posts.back());
    const FixedBases bases(posts);
    EXPECT_EQ(bases.of(first), RateBase::Impressions);
    EXPECT_EQ(bases.fractionOf(posts.front()), (Fraction{1, 100}));
}

TEST(FixedBases, are_those_of_most_publications_where_none_is_known_of_half)
{
    const std::vector posts{on(first, "x", {.reach = 90, .reactions = 1}),
                            on(first, "x", {.reactions = 1}, 10),
                            on(first, "x", {.reactions = 1}, 10), on(first, "x", {.reactions = 1}),
                            on(first, "x", {.reactions = 1})};
    const FixedBases bases(posts);
    EXPECT_EQ(bases.of(first), RateBase::Followers);
    // No other base steps in for one publication.
    EXPECT_EQ(bases.fractionOf(posts.front()), std::nullopt);
}

TEST(FixedBases, of_accounts_without_a_rate_are_not_known)
{
    EXPECT_EQ(FixedBases({}).of(first), std::nullopt);
    EXPECT_EQ(FixedBases({}).common(), std::nullopt);
    const std::vector posts{on(first, "x", {.impressions = 100}),
                            on(first, "x", {.impressions = 0, .reactions = 0})};
    EXPECT_EQ(FixedBases(posts).of(first), std::nullopt);
}

TEST(FixedBases, are_in_common_on_one_network_only)
{
    const Counts counts{.impressions = 100, .reactions = 1};
    const std::vector same{on(first, "x", counts), on(second, "x", counts)};
    EXPECT_EQ(FixedBases(same).common(), RateBase::Impressions);
    const std::vector networks{on(first, "x", counts), on(second, "facebook", counts)};
    EXPECT_EQ(FixedBases(networks).common(), std::nullopt);
    const std::vector other{on(first, "x", counts), on(second, "x", {.reach = 9, .reactions = 1})};
    EXPECT_EQ(FixedBases(other).common(), std::nullopt);
    // An account without any rate does not stand in the way.
    const std::vector silent{on(first, "x", counts), on(second, "blog", {.clicks = 4})};
    EXPECT_EQ(FixedBases(silent).common(), RateBase::Impressions);
}

TEST(FixedBases, have_a_code_each)
{
    EXPECT_EQ(code(RateBase::Reach), QStringLiteral("reach"));
    EXPECT_EQ(code(RateBase::Impressions), QStringLiteral("impressions"));
    EXPECT_EQ(code(RateBase::Followers), QStringLiteral("followers"));
}

} // namespace semainier::test
