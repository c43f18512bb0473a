// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/mix.h"

#include "tests/core/line/linevalues.h"

namespace semainier::test {

using ::testing::DoubleEq;
using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::Optional;

namespace {

double overlapOf(const char *one, const char *other)
{
    return overlap(mixOfPercents(usual(one).percents), mixOfPercents(usual(other).percents));
}

} // namespace

TEST(Mix, has_the_share_of_each_part)
{
    const auto mix = mixOf({{9, 4, 5, 2}});
    ASSERT_TRUE(mix);
    EXPECT_THAT(mix->values,
                ElementsAre(DoubleEq(0.45), DoubleEq(0.20), DoubleEq(0.25), DoubleEq(0.10)));
}

TEST(Mix, of_nothing_is_not_known)
{
    EXPECT_EQ(mixOf(PartCounts()), std::nullopt);
    EXPECT_EQ(overlap(PartCounts(), {{25, 25, 25, 25}}), std::nullopt);
    EXPECT_EQ(postsToChange(PartCounts(), {{25, 25, 25, 25}}), 0);
}

TEST(Overlap, is_what_two_mixes_have_in_common)
{
    EXPECT_DOUBLE_EQ(overlapOf("restos", "max-havelaar"), 0.20);
    EXPECT_DOUBLE_EQ(overlapOf("restos", "croix-rouge"), 0.48);
    EXPECT_DOUBLE_EQ(overlapOf("max-havelaar", "croix-rouge"), 0.15);
    EXPECT_DOUBLE_EQ(overlapOf("restos", "integrated"), 0.45);
    EXPECT_DOUBLE_EQ(overlapOf("max-havelaar", "integrated"), 0.75);
    EXPECT_DOUBLE_EQ(overlapOf("croix-rouge", "integrated"), 0.35);
}

TEST(Overlap, is_one_of_a_mix_with_itself_and_the_same_both_ways)
{
    for (const Profile &one : usualProfiles()) {
        const Mix mix = mixOfPercents(one.percents);
        EXPECT_DOUBLE_EQ(overlap(mix, mix), 1);
        for (const Profile &other : usualProfiles()) {
            EXPECT_EQ(overlap(mix, mixOfPercents(other.percents)),
                      overlap(mixOfPercents(other.percents), mix));
        }
    }
}

TEST(Overlap, of_the_rules_of_thumb_with_the_target_and_a_portrait)
{
    EXPECT_DOUBLE_EQ(overlapOf("70-20-10", "integrated"), 0.85);
    EXPECT_DOUBLE_EQ(overlapOf("70-20-10", "max-havelaar"), 0.75);
    EXPECT_DOUBLE_EQ(overlapOf("80-20", "integrated"), 0.95);
    EXPECT_DOUBLE_EQ(overlapOf("80-20", "max-havelaar"), 0.70);
    EXPECT_DOUBLE_EQ(overlapOf("5-3-2", "integrated"), 0.75);
    EXPECT_DOUBLE_EQ(overlapOf("5-3-2", "max-havelaar"), 0.95);
    EXPECT_DOUBLE_EQ(overlapOf("thirds", "integrated"), 0.75);
    EXPECT_DOUBLE_EQ(overlapOf("thirds", "max-havelaar"), 0.80);
}

TEST(Overlap, of_posts_with_percents_is_exact)
{
    const PartCounts counts{{9, 4, 5, 2}};
    EXPECT_EQ(overlap(counts, usual("restos").percents), 0.65);
    EXPECT_EQ(overlap(counts, usual("max-havelaar").percents), 0.55);
    EXPECT_EQ(overlap(counts, usual("croix-rouge").percents), 0.35);
    EXPECT_EQ(overlap(counts, usual("integrated").percents), 0.80);
}

TEST(Overlap, moves_by_no_more_than_a_profile_is_moved)
{
    // Ten points from one part of a profile to another change no overlap by more than ten points.
    const Mix mix = *mixOf({{9, 4, 5, 2}});
    for (const Profile &profile : usualProfiles()) {
        for (const ContentPart from : allContentParts) {
            for (const ContentPart to : allContentParts) {
                Mix moved = mixOfPercents(profile.percents);
                const double before = overlap(mix, moved);
                if (moved[from] >= 0.1) {
                    moved[from] -= 0.1;
                    moved[to] += 0.1;
                    EXPECT_LE(std::abs(overlap(mix, moved) - before), 0.1 + 1e-12);
                }
            }
        }
    }
}

TEST(PostsToChange, are_the_posts_times_what_is_not_in_common)
{
    const PartCounts counts{{9, 4, 5, 2}};
    EXPECT_EQ(postsToChange(counts, usual("restos").percents), 7);
    EXPECT_EQ(postsToChange(counts, usual("max-havelaar").percents), 9);
    EXPECT_EQ(postsToChange(counts, usual("croix-rouge").percents), 13);
    EXPECT_EQ(postsToChange(counts, usual("integrated").percents), 4);
    EXPECT_EQ(postsToChange({{3, 2, 0, 0}}, usual("restos").percents), 0.35);
}

TEST(WholePercents, sum_to_100)
{
    EXPECT_THAT(wholePercents({{3, 2, 4, 3}}).values, ElementsAre(25, 17, 33, 25));
    EXPECT_THAT(wholePercents({{1, 1, 1, 0}}).values, ElementsAre(34, 33, 33, 0));
    EXPECT_THAT(wholePercents({{0, 0, 7, 0}}).values, ElementsAre(0, 0, 100, 0));
    EXPECT_THAT(wholePercents(PartCounts()).values, ElementsAre(0, 0, 0, 0));
    for (int i = 0; i < 500; ++i) {
        EXPECT_EQ(wholePercents({{i % 7, i % 11, i % 13, 1 + i % 3}}).total(), 100);
    }
}

TEST(Apportioned, lets_a_number_fall_when_the_total_grows)
{
    // Why a plan is not made by largest remainders: with one place more, the news item is gone.
    const std::array target{5, 5, 25, 65};
    EXPECT_THAT(apportioned(target, 5), ElementsAre(1, 0, 1, 3));
    EXPECT_THAT(apportioned(target, 6), ElementsAre(0, 0, 2, 4));
}

} // namespace semainier::test
