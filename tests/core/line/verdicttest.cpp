// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/verdict.h"

#include "core/line/dice.h"
#include "tests/core/line/linevalues.h"

namespace semainier::test {

namespace {

constexpr size_t restos = 0;
constexpr size_t maxHavelaar = 1;

Verdict verdictOf(const Tally &tally)
{
    std::vector<Resemblance> observed;
    for (const Profile &profile : portraits()) {
        observed.push_back(resemblance(tally, profile));
    }
    return verdict(tally, observed, habits(tally, portraits(), usual("integrated")));
}

/// The verdict on invented probabilities, of 20 posts and three contestants.
Verdict verdictOn(std::array<double, 3> closest, std::array<double, 3> matches, int posts = 20)
{
    Habits habits;
    std::vector<Resemblance> observed;
    for (size_t i = 0; i < closest.size(); ++i) {
        habits.contestants.push_back({.closest = closest[i]});
        observed.push_back({.overlap = matches[i], .match = matches[i]});
    }
    return verdict(tallyOf({{posts, 0, 0, 0}}, 0, 1), observed, habits);
}

/// Posts drawn at random as a profile publishes.
Tally publishedAs(const Profile &profile, int posts, Dice &dice)
{
    Tally tally{.counted = 0};
    for (int i = 0; i < posts; ++i) {
        double place = dice.uniform() * 100;
        size_t part = 0;
        while (place >= profile.percents.values[part]) {
            place -= profile.percents.values[part++];
        }
        constexpr std::array kinds{PostKind::Info, PostKind::Advocacy, PostKind::Curated,
                                   PostKind::Article};
        ++tally.kinds[static_cast<size_t>(kinds[part])];
        tally.interactive += dice.uniform() < *profile.exchangeRate() ? 1 : 0;
    }
    return tally;
}

} // namespace

TEST(Verdict, of_no_post_compares_nothing)
{
    EXPECT_EQ(verdictOf({}).kind, VerdictCase::Nothing);
    EXPECT_EQ(verdictOf(tallyOf({}, 0, 4)).kind, VerdictCase::Nothing);
    EXPECT_FALSE(verdictOf({}).first);
}

TEST(Verdict, of_five_posts_is_that_they_are_too_few)
{
    const Verdict found = verdictOf(small);
    EXPECT_EQ(found.kind, VerdictCase::TooFew);
    EXPECT_EQ(found.posts, 5);
    ASSERT_TRUE(found.first);
    EXPECT_EQ(found.first->contestant, restos);
    EXPECT_DOUBLE_EQ(found.first->share, 0.93) << "of kinds alone";
    EXPECT_NEAR(found.first->range.low, 0.54, 0.015);
    EXPECT_NEAR(found.first->range.high, 0.97, 0.015);
}

TEST(Verdict, of_a_curating_line_is_that_it_resembles_max_havelaar)
{
    const Verdict found = verdictOf(curating);
    EXPECT_EQ(found.kind, VerdictCase::Resembles);
    ASSERT_TRUE(found.first);
    EXPECT_EQ(found.first->contestant, maxHavelaar);
    EXPECT_NEAR(found.first->share, 0.71, 0.005);
    EXPECT_NEAR(found.first->range.low, 0.45, 0.015);
    EXPECT_NEAR(found.first->range.high, 0.82, 0.015);
}

TEST(Verdict, of_a_mixed_line_is_between_two_with_the_more_alike_first)
{
    const Verdict found = verdictOf(mixed);
    EXPECT_EQ(found.kind, VerdictCase::Between);
    ASSERT_TRUE(found.first && found.second);
    EXPECT_EQ(found.first->contestant, maxHavelaar);
    EXPECT_DOUBLE_EQ(found.first->share, 0.506);
    EXPECT_EQ(found.second->contestant, restos);
    EXPECT_DOUBLE_EQ(found.second->share, 0.5005);
}

TEST(Verdict, begins_at_ten_posts)
{
    EXPECT_EQ(verdictOn({1, 0, 0}, {0.9, 0, 0}, 9).kind, VerdictCase::TooFew);
    EXPECT_EQ(verdictOn({1, 0, 0}, {0.9, 0, 0}, 10).kind, VerdictCase::Resembles);
}

TEST(Verdict, changes_at_its_thresholds)
{
    EXPECT_EQ(verdictOn({0.90, 0.1, 0}, {0.60, 0.3, 0}).kind, VerdictCase::Resembles);
    EXPECT_EQ(verdictOn({0.90, 0.1, 0}, {0.5999, 0.3, 0}).kind, VerdictCase::OwnProfile);
    EXPECT_EQ(verdictOn({0.8999, 0.1001, 0}, {0.9, 0.3, 0}).kind, VerdictCase::Leans);
    EXPECT_EQ(verdictOn({0.70, 0.3, 0}, {0.9, 0.3, 0}).kind, VerdictCase::Leans);
    EXPECT_EQ(verdictOn({0.6999, 0.3, 0.0001}, {0.9, 0.3, 0}).kind, VerdictCase::Between);
}

TEST(Verdict, between_equals_keeps_their_order)
{
    const Verdict found = verdictOn({0.4, 0.2, 0.4}, {0.5, 0.5, 0.5});
    EXPECT_EQ(found.kind, VerdictCase::Between);
    EXPECT_EQ(found.first->contestant, 0U);
    EXPECT_EQ(found.second->contestant, 2U);
}

TEST(Verdict, says_when_only_kinds_were_compared)
{
    EXPECT_TRUE(verdictOf(tallyOf({{3, 2, 4, 3}})).kindsOnly);
    EXPECT_FALSE(verdictOf(curating).kindsOnly);
}

TEST(Verdict, of_a_single_contestant_never_is_between)
{
    const auto alone = std::vector{usual("restos")};
    const std::vector observed{resemblance(mixed, alone[0])};
    EXPECT_EQ(verdict(mixed, observed, habits(mixed, alone, usual("integrated"))).kind,
              VerdictCase::OwnProfile);
    EXPECT_EQ(verdict(mixed, {}, habits(mixed, {}, usual("integrated"))).first, std::nullopt);
}

TEST(Verdict, finds_who_publishes_as_a_portrait_and_never_takes_it_for_another)
{
    Dice dice;
    const auto profiles = portraits();
    for (size_t i = 0; i < profiles.size(); ++i) {
        int found = 0;
        for (int run = 0; run < 15; ++run) {
            const Verdict verdict = verdictOf(publishedAs(profiles[i], 20, dice));
            found += verdict.kind == VerdictCase::Resembles ? 1 : 0;
            EXPECT_TRUE(verdict.kind != VerdictCase::Resembles || verdict.first->contestant == i);
        }
        EXPECT_GE(found, 14) << profiles[i].uid.toStdString();
    }
}

TEST(VerdictCase, has_stable_codes)
{
    EXPECT_EQ(code(VerdictCase::TooFew), QStringLiteral("too-few"));
    EXPECT_EQ(code(VerdictCase::OwnProfile), QStringLiteral("own-profile"));
    EXPECT_EQ(code(VerdictCase::Between), QStringLiteral("between"));
}

} // namespace semainier::test
