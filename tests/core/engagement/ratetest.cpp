// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/rate.h"

#include "core/engagement/fixedbases.h"
#include "tests/core/engagement/engagementvalues.h"

namespace semainier::test {

namespace {

Rate rateBy(RateBase base, const std::vector<MeasuredPost> &posts)
{
    std::vector<Fraction> fractions;
    for (const MeasuredPost &post : posts) {
        if (const auto fraction = engagementFraction(post, base)) {
            fractions.push_back(*fraction);
        }
    }
    return rate(fractions);
}

/// In percent.
void expect(const Rate &rate, int publications, double mean, double median, double pooled)
{
    EXPECT_EQ(rate.perPublication.publications, publications);
    EXPECT_NEAR(rate.perPublication.mean.value_or(0) * 100, mean, 0.00005);
    EXPECT_NEAR(rate.perPublication.median.value_or(0) * 100, median, 0.00005);
    EXPECT_NEAR(rate.pooled.value_or(0) * 100, pooled, 0.00005);
}

} // namespace

TEST(Rate, has_a_median_a_mean_and_that_of_all_together_by_each_base)
{
    expect(rateBy(RateBase::Reach, eightPosts()), 7, 3.2106, 3.7624, 4.4992);
    expect(rateBy(RateBase::Impressions, eightPosts()), 7, 2.5878, 2.8788, 3.6729);
    expect(rateBy(RateBase::Followers, eightPosts()), 8, 5.5576, 1.9167, 5.5647);
}

TEST(Rate, of_all_together_is_moved_more_by_one_publication_than_the_median)
{
    auto posts = eightPosts();
    posts.erase(posts.begin() + 5);
    const Rate without = rateBy(RateBase::Impressions, posts);
    EXPECT_NEAR(without.perPublication.median.value_or(0) * 100, 2.5331, 0.00005);
    EXPECT_NEAR(without.pooled.value_or(0) * 100, 2.7916, 0.00005);
}

TEST(Rate, of_nothing_is_not_known)
{
    EXPECT_EQ(rate({}), Rate());
    EXPECT_EQ(rate({}).pooled, std::nullopt);
}

TEST(Fraction, needs_both_counts_and_a_whole)
{
    EXPECT_EQ(fraction(0, 380), (Fraction{0, 380}));
    EXPECT_EQ(fraction(unknown, 380), std::nullopt);
    EXPECT_EQ(fraction(3, unknown), std::nullopt);
    EXPECT_EQ(fraction(3, 0), std::nullopt);
}

} // namespace semainier::test
