// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/resemblance.h"

#include "tests/core/line/linevalues.h"

namespace semainier::test {

namespace {

constexpr double exact = 1e-12;
constexpr double fourDigits = 0.00005;

void expect(const Tally &tally, const char *key, double overlap, double match, double tolerance)
{
    const Resemblance found = resemblance(tally, usual(key));
    ASSERT_TRUE(found.overlap && found.match) << key;
    EXPECT_NEAR(*found.overlap, overlap, tolerance) << key;
    EXPECT_NEAR(*found.match, match, tolerance) << key;
}

double matchOf(const char *one, const char *other)
{
    const Profile a = usual(one);
    const Profile b = usual(other);
    return match(overlap(mixOfPercents(a.percents), mixOfPercents(b.percents)),
                 std::abs(*a.exchangeRate() - *b.exchangeRate()));
}

} // namespace

TEST(Resemblance, of_a_mixed_line_with_every_profile)
{
    expect(mixed, "restos", 0.65, 0.5005, exact);
    expect(mixed, "max-havelaar", 0.55, 0.5060, exact);
    expect(mixed, "croix-rouge", 0.35, 0.2730, exact);
    expect(mixed, "integrated", 0.80, 0.7440, exact);
    const auto gap = [](const char *key) { return resemblance(mixed, usual(key)).gap; };
    EXPECT_EQ(gap("restos"), 0.23);
    EXPECT_EQ(gap("max-havelaar"), 0.08);
    EXPECT_EQ(gap("croix-rouge"), 0.22);
    EXPECT_EQ(gap("integrated"), 0.07);
    EXPECT_EQ(resemblance(mixed, usual("croix-rouge")).postsToChange, 13);
}

TEST(Resemblance, of_few_posts)
{
    expect(small, "restos", 0.93, 0.8215, fourDigits);
    expect(small, "max-havelaar", 0.20, 0.1933, fourDigits);
    expect(small, "croix-rouge", 0.55, 0.3667, fourDigits);
    expect(small, "integrated", 0.45, 0.3675, fourDigits);
}

TEST(Resemblance, of_a_curating_line)
{
    expect(curating, "restos", 0.4167, 0.3150, fourDigits);
    expect(curating, "max-havelaar", 0.7833, 0.7096, fourDigits);
    expect(curating, "croix-rouge", 0.3167, 0.2515, fourDigits);
    expect(curating, "integrated", 0.9167, 0.8654, fourDigits);
}

TEST(Resemblance, of_a_faithful_line)
{
    const Resemblance found = resemblance(faithful, usual("max-havelaar"));
    EXPECT_EQ(found.overlap, 0.95);
    EXPECT_NEAR(*found.match, 0.924, 0.0005);
}

TEST(Resemblance, of_the_profiles_with_each_other)
{
    EXPECT_NEAR(matchOf("restos", "max-havelaar"), 0.1700, exact);
    EXPECT_NEAR(matchOf("restos", "croix-rouge"), 0.2640, exact);
    EXPECT_NEAR(matchOf("max-havelaar", "croix-rouge"), 0.1050, exact);
    EXPECT_NEAR(matchOf("restos", "integrated"), 0.3150, exact);
    EXPECT_NEAR(matchOf("max-havelaar", "integrated"), 0.6375, exact);
    EXPECT_NEAR(matchOf("croix-rouge", "integrated"), 0.2975, exact);
}

TEST(Resemblance, is_of_kinds_only_where_exchanges_are_not_known)
{
    const Resemblance unrecorded = resemblance(tallyOf({{9, 4, 5, 2}}), usual("restos"));
    EXPECT_EQ(unrecorded.gap, std::nullopt);
    EXPECT_EQ(unrecorded.match, 0.65);
    const Resemblance unsaid = resemblance(mixed, usual("80-20"));
    EXPECT_EQ(unsaid.gap, std::nullopt);
    EXPECT_EQ(unsaid.match, unsaid.overlap);
}

TEST(Resemblance, takes_no_exchange_for_0_where_it_was_recorded)
{
    const Resemblance none = resemblance(tallyOf({{9, 4, 5, 2}}, 0, 0), usual("restos"));
    EXPECT_EQ(none.gap, 0.05);
    EXPECT_NEAR(*none.match, 0.65 * 0.95, exact);
}

TEST(Resemblance, of_nothing_but_exchanges_is_not_known)
{
    const Resemblance found = resemblance(tallyOf({}, 0, 3), usual("croix-rouge"));
    EXPECT_EQ(found.overlap, std::nullopt);
    EXPECT_EQ(found.gap, 0.5);
    EXPECT_EQ(found.match, std::nullopt);
    EXPECT_EQ(found.postsToChange, std::nullopt);
}

TEST(Resemblance, of_one_kind_only_is_allowed)
{
    expect(tallyOf({{1, 0, 0, 0}}), "restos", 0.67, 0.67, exact);
    expect(tallyOf({{0, 7, 0, 0}}), "croix-rouge", 0.85, 0.85, exact);
}

TEST(Resemblance, is_the_least_that_posts_told_by_part_and_exchange_have_in_common)
{
    // Every post is of a part and interactive or not, both independent of each other.
    for (const Profile &one : portraits()) {
        for (const Profile &other : portraits()) {
            double joint = 0;
            for (const ContentPart part : allContentParts) {
                const double p = one.percents[part] / 100.0;
                const double q = other.percents[part] / 100.0;
                const double r = *one.exchangeRate();
                const double s = *other.exchangeRate();
                joint += std::min(p * r, q * s) + std::min(p * (1 - r), q * (1 - s));
            }
            EXPECT_LE(match(overlap(mixOfPercents(one.percents), mixOfPercents(other.percents)),
                            std::abs(*one.exchangeRate() - *other.exchangeRate())),
                      joint + exact);
        }
    }
}

} // namespace semainier::test
