// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/guidance.h"

#include "tests/core/line/linevalues.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

constexpr auto info = ContentPart::Information;
constexpr auto action = ContentPart::Action;
constexpr auto curated = ContentPart::Curated;
constexpr auto original = ContentPart::Original;

/// Six weeks of an association with 14 posts of 18, 2 of which name somebody, and 2 exchanges.
GuidanceRequest sixWeeks(std::optional<int> minutes)
{
    return {
        .counts = {{7, 2, 4, 1}},
        .expectedPosts = 18,
        .exchanges = {.posts = 18, .interactive = 2, .alone = 2},
        .target = usual("integrated"),
        .candidates = {{{{{PostKind::Info, 20}},
                         {{PostKind::VolunteerCall, 30}},
                         {{PostKind::Curated, 15}},
                         {{PostKind::Article, 150}}}}},
        .minutes = minutes,
    };
}

std::vector<ContentPart> parts(const Guidance &guidance)
{
    std::vector<ContentPart> found;
    for (const Suggestion &suggestion : guidance.posts) {
        found.push_back(suggestion.need.part);
    }
    return found;
}

std::vector<double> deficits(const Guidance &guidance)
{
    std::vector<double> found;
    for (const Suggestion &suggestion : guidance.posts) {
        found.push_back(suggestion.need.deficit);
    }
    return found;
}

PartCounts countsAfter(const GuidanceRequest &request)
{
    PartCounts counts = request.counts;
    for (const ContentPart part : parts(guide(request))) {
        ++counts[part];
    }
    return counts;
}

void expectOverlap(const Guidance &guidance, double before, double after)
{
    ASSERT_TRUE(guidance.overlapBefore && guidance.overlapAfter);
    EXPECT_NEAR(*guidance.overlapBefore, before, 0.00005);
    EXPECT_NEAR(*guidance.overlapAfter, after, 0.00005);
}

} // namespace

TEST(Guidance, reserves_the_exchanges_first)
{
    const Guidance guidance = guide(sixWeeks(240));
    EXPECT_EQ(guidance.exchanges, 5);
    EXPECT_EQ(guidance.exchangeMinutes, 25);
    EXPECT_EQ(guidance.exchangesWanted, 5);
}

TEST(Guidance, within_four_hours_takes_an_article_and_two_calls)
{
    const Guidance guidance = guide(sixWeeks(240));
    EXPECT_THAT(parts(guidance), ElementsAre(original, action, action));
    EXPECT_THAT(deficits(guidance), ElementsAre(3.50, 1.20, 0.40));
    EXPECT_EQ(guidance.minutesLeft, 5);
    EXPECT_EQ(guidance.spareExchanges, 1);
    EXPECT_EQ(countsAfter(sixWeeks(240)), (PartCounts{{7, 4, 4, 2}}));
    expectOverlap(guidance, 0.7143, 0.8029);
}

TEST(Guidance, within_two_hours_defers_the_article)
{
    const Guidance guidance = guide(sixWeeks(120));
    EXPECT_THAT(parts(guidance), ElementsAre(action, action, curated));
    EXPECT_THAT(deficits(guidance), ElementsAre(1.00, 0.20, 0.25));
    EXPECT_EQ(guidance.minutesLeft, 20);
    EXPECT_EQ(guidance.spareExchanges, 4);
    EXPECT_EQ(countsAfter(sixWeeks(120)), (PartCounts{{7, 4, 5, 1}}));
    expectOverlap(guidance, 0.7143, 0.7588);
    ASSERT_FALSE(guidance.deferred.empty());
    EXPECT_EQ(guidance.deferred.front().need.part, original);
    EXPECT_EQ(guidance.deferred.front().minutes, 150);
    EXPECT_EQ(guidance.deferred.front().missingMinutes, 55) << "needs 150, has 95";
}

TEST(Guidance, within_eight_hours_takes_three_articles)
{
    const Guidance guidance = guide(sixWeeks(480));
    EXPECT_THAT(parts(guidance), ElementsAre(original, original, original));
    EXPECT_EQ(guidance.minutesLeft, 5);
    EXPECT_EQ(countsAfter(sixWeeks(480)), (PartCounts{{7, 2, 4, 4}}));
    expectOverlap(guidance, 0.7143, 0.8382);
}

TEST(Guidance, without_a_limit_of_time_takes_ten)
{
    const Guidance guidance = guide(sixWeeks({}));
    EXPECT_THAT(parts(guidance),
                ElementsAre(original, original, original, action, original, action, original,
                            curated, original, curated));
    EXPECT_EQ(guidance.minutesLeft, std::nullopt);
    EXPECT_THAT(guidance.deferred, IsEmpty());
    EXPECT_EQ(countsAfter(sixWeeks({})), (PartCounts{{7, 4, 6, 7}}));
    expectOverlap(guidance, 0.7143, 0.9583);
}

TEST(Guidance, explains_what_it_defers)
{
    const Guidance guidance = guide(sixWeeks(240));
    ASSERT_EQ(guidance.deferred.size(), 2U);
    EXPECT_EQ(guidance.deferred[0].need.part, original);
    EXPECT_EQ(guidance.deferred[0].missingMinutes, 85) << "needs 150, has 65";
    EXPECT_EQ(guidance.deferred[1].need.part, curated);
    EXPECT_EQ(guidance.deferred[1].missingMinutes, 10) << "needs 15, has 5";
}

TEST(Guidance, says_how_many_are_expected)
{
    const PartNeed article = guide(sixWeeks(240)).posts.front().need;
    EXPECT_EQ(article.posts, 1);
    EXPECT_DOUBLE_EQ(article.expected, 5.4);
    GuidanceRequest more = sixWeeks({});
    more.expectedPosts = 0;
    for (const Suggestion &suggestion : guide(more).posts) {
        EXPECT_GT(suggestion.need.expected, suggestion.need.posts) << "else why suggest it";
    }
}

TEST(Guidance, never_takes_a_part_beyond_its_share)
{
    // With time to spare one could go on, but a further link would be one too many.
    EXPECT_NEAR(*overlap({{7, 4, 5, 2}}, usual("integrated").percents), 0.8111, 0.00005);
    EXPECT_NEAR(*overlap({{7, 4, 6, 2}}, usual("integrated").percents), 0.8053, 0.00005);
    GuidanceRequest request = sixWeeks({});
    request.mostPosts = 200;
    for (const double deficit : deficits(guide(request))) {
        EXPECT_GT(deficit, 0);
    }
}

TEST(Guidance, asked_for_one_more_gives_the_same_and_another)
{
    GuidanceRequest request = sixWeeks({});
    request.mostPosts = 6;
    const auto six = parts(guide(request));
    request.mostPosts = 5;
    const auto five = parts(guide(request));
    EXPECT_EQ(std::vector(six.begin(), six.begin() + 5), five);
}

TEST(Guidance, from_an_empty_window_is_the_target_in_whole_posts)
{
    GuidanceRequest request = sixWeeks({});
    request.counts = {};
    const Guidance guidance = guide(request);
    EXPECT_THAT(parts(guidance),
                ElementsAre(original, info, curated, action, original, info, curated, action,
                            original, info));
    EXPECT_EQ(guidance.overlapBefore, std::nullopt);
    EXPECT_TRUE(guidance.overlapAfter);
}

TEST(Guidance, makes_the_best_single_step_for_the_overlap)
{
    GuidanceRequest request = sixWeeks({});
    request.mostPosts = 1;
    for (int i = 1; i < 300; ++i) {
        request.counts = {{i % 7, i % 5, i % 3, i % 11}};
        const double taken = *guide(request).overlapAfter;
        for (const ContentPart part : allContentParts) {
            PartCounts other = request.counts;
            ++other[part];
            EXPECT_GE(taken + 1e-12, *overlap(other, request.target.percents)) << i;
        }
    }
}

TEST(Guidance, takes_the_kinds_of_a_part_in_turn_with_their_own_minutes)
{
    GuidanceRequest request = sixWeeks({});
    request.counts = {{0, 0, 0, 0}};
    request.target.percents = {{0, 100, 0, 0}};
    request.candidates[action] = {{PostKind::DonationAppeal, 40}, {PostKind::VolunteerCall, 30}};
    request.mostPosts = 3;
    const Guidance guidance = guide(request);
    EXPECT_EQ(guidance.posts[0].kind, PostKind::DonationAppeal);
    EXPECT_EQ(guidance.posts[0].minutes, 40);
    EXPECT_EQ(guidance.posts[1].kind, PostKind::VolunteerCall);
    EXPECT_EQ(guidance.posts[1].minutes, 30);
    EXPECT_EQ(guidance.posts[2].kind, PostKind::DonationAppeal);
}

TEST(Guidance, reserves_only_as_many_exchanges_as_there_is_time_for)
{
    const Guidance guidance = guide(sixWeeks(12));
    EXPECT_EQ(guidance.exchanges, 2);
    EXPECT_EQ(guidance.exchangesWanted, 5);
    EXPECT_EQ(guidance.minutesLeft, 2);
    EXPECT_THAT(guidance.posts, IsEmpty());
    EXPECT_EQ(guidance.deferred.size(), 2U) << "news and links are not lacking";
}

TEST(Guidance, asks_for_no_exchange_where_the_target_says_nothing_of_them)
{
    GuidanceRequest request = sixWeeks(240);
    request.target = usual("80-20");
    EXPECT_EQ(guide(request).exchanges, 0);
}

TEST(Balance, of_a_week_says_what_is_missing_in_whole_posts)
{
    const Balance found = balance(tallyOf({{2, 3, 2, 1}}), usual("integrated"), 0);
    EXPECT_EQ(found.missing, (PartCounts{{0, 0, 0, 1}}));
    EXPECT_EQ(found.exchanges, 5);
    EXPECT_DOUBLE_EQ(*found.overlap, 0.825);
}

TEST(Balance, of_an_empty_week_is_the_plan_of_a_usual_one)
{
    const Balance found = balance({}, usual("integrated"), 5);
    EXPECT_EQ(found.missing, (PartCounts{{1, 1, 1, 2}}));
    EXPECT_EQ(found.overlap, std::nullopt);
    EXPECT_EQ(balance({}, usual("integrated"), 0).missing, PartCounts());
}

TEST(Balance, is_reached_by_planning_what_is_missing_one_by_one)
{
    for (int i = 0; i < 400; ++i) {
        PartCounts counts{{i % 7, i % 5, i % 3, i % 4}};
        const auto missing = [&counts, i] {
            return balance(tallyOf(counts), usual("integrated"), i % 13).missing;
        };
        int steps = 0;
        while (missing().total() > 0) {
            const PartCounts before = missing();
            const auto part = std::ranges::find_if(
                allContentParts, [&before](ContentPart each) { return before[each] > 0; });
            ++counts[*part];
            EXPECT_LE(missing()[*part], before[*part]) << i;
            ASSERT_LT(++steps, 30) << i;
        }
    }
}

TEST(Balance, of_a_full_week_wants_no_other_post_once_it_has_what_was_missing)
{
    EXPECT_EQ(balance(tallyOf({{2, 3, 2, 2}}), usual("integrated"), 8).missing, PartCounts());
}

} // namespace semainier::test
