// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/habit.h"

#include "tests/core/line/linevalues.h"

#include <cmath>

namespace semainier::test {

namespace {

constexpr double tolerance = 0.015;

Habits habitsOf(const Tally &tally)
{
    const auto found = habits(tally, portraits(), usual("integrated"));
    EXPECT_TRUE(found);
    return found.value_or(Habits());
}

void expectNear(const Interval &interval, double low, double high)
{
    EXPECT_NEAR(interval.low, low, tolerance);
    EXPECT_NEAR(interval.high, high, tolerance);
}

/// What the draws say of the share of one part.
struct Moments {
    double mean = 0;
    double deviation = 0;
    Interval range;
};

Moments momentsOf(const PartCounts &counts, ContentPart part)
{
    std::vector<double> values;
    for (const HabitDraw &draw : habitDraws(counts, {}, 50'000)) {
        values.push_back(draw.mix[part]);
    }
    std::ranges::sort(values);
    const auto size = double(values.size());
    Moments moments{.mean = std::accumulate(values.begin(), values.end(), 0.0) / size,
                    .range = {values[size_t(size * 0.05)], values[size_t(size * 0.95)]}};
    for (const double value : values) {
        moments.deviation += (value - moments.mean) * (value - moments.mean) / size;
    }
    moments.deviation = std::sqrt(moments.deviation);
    return moments;
}

} // namespace

TEST(Habit, of_few_posts_begins_with_one_imaginary_post_spread_evenly)
{
    const PartCounts counts{{3, 2, 0, 0}};
    const std::array means{.5417, .3750, .0417, .0417};
    const std::array deviations{.1883, .1830, .0755, .0755};
    for (const ContentPart part : allContentParts) {
        const Moments moments = momentsOf(counts, part);
        EXPECT_NEAR(moments.mean, means[size_t(part)], 0.003);
        EXPECT_NEAR(moments.deviation, deviations[size_t(part)], 0.003);
    }
}

TEST(Habit, of_a_mixed_line_has_the_ranges_of_each_share)
{
    const PartCounts counts{{9, 4, 5, 2}};
    const std::array means{.4405, .2024, .2500, .1071};
    const std::array<Interval, 4> ranges{
        {{.2693, .6182}, {.0792, .3583}, {.1127, .4149}, {.0235, .2334}}};
    for (const ContentPart part : allContentParts) {
        const Moments moments = momentsOf(counts, part);
        EXPECT_NEAR(moments.mean, means[size_t(part)], 0.003);
        EXPECT_NEAR(moments.range.low, ranges[size_t(part)].low, 0.004);
        EXPECT_NEAR(moments.range.high, ranges[size_t(part)].high, 0.004);
    }
}

TEST(Habit, of_a_mixed_line_is_between_two_portraits)
{
    const Habits found = habitsOf(mixed);
    expectNear(found.contestants[0].overlap, .467, .792);
    expectNear(found.contestants[1].overlap, .397, .723);
    expectNear(found.contestants[2].overlap, .229, .507);
    expectNear(found.target.overlap, .611, .860);
    expectNear(found.contestants[0].match, .332, .642);
    expectNear(found.contestants[1].match, .345, .671);
    expectNear(found.contestants[2].match, .173, .413);
    expectNear(found.target.match, .537, .806);
    EXPECT_NEAR(found.contestants[0].closest, 0.47, tolerance);
    EXPECT_NEAR(found.contestants[1].closest, 0.51, tolerance);
    EXPECT_NEAR(found.contestants[2].closest, 0.02, tolerance);
}

TEST(Habit, of_few_posts_is_wide)
{
    const Habit restos = habitsOf(small).contestants[0];
    expectNear(restos.overlap, 0.54, 0.97);
    expectNear(restos.match, 0.39, 0.90);
    EXPECT_NEAR(restos.closest, 0.82, tolerance);
}

TEST(Habit, of_a_curating_line_is_that_of_max_havelaar)
{
    const Habit maxHavelaar = habitsOf(curating).contestants[1];
    EXPECT_NEAR(maxHavelaar.closest, 0.94, tolerance);
    expectNear(maxHavelaar.match, 0.45, 0.82);
}

TEST(Habit, of_a_faithful_line_reaches_up_to_what_was_observed)
{
    const Habit maxHavelaar = habitsOf(faithful).contestants[1];
    EXPECT_NEAR(maxHavelaar.closest, 1.00, tolerance);
    EXPECT_NEAR(maxHavelaar.overlap.low, 0.73, tolerance);
    // Chance can only lead away from a near perfect overlap: its own 95 % would be 0.94.
    EXPECT_EQ(maxHavelaar.overlap.high, 0.95);
}

TEST(Habit, depends_on_the_imaginary_post_when_there_are_few)
{
    std::vector<double> overlaps;
    const Mix restos = mixOfPercents(usual("restos").percents);
    for (const HabitDraw &draw : habitDraws({{3, 2, 0, 0}}, {}, 50'000)) {
        overlaps.push_back(overlap(draw.mix, restos));
    }
    std::ranges::sort(overlaps);
    EXPECT_NEAR(overlaps[overlaps.size() / 2], 0.81, 0.01);
}

TEST(Habit, gets_narrower_with_more_posts)
{
    // Half the width of the range for the nearest portrait: about 22 points of 5 posts, 18 of 10,
    // 14 of 20, 12 of 30, 11 of 40, so a month of five posts a week tells less than two.
    double before = 1;
    for (const int posts : {5, 10, 20, 30, 40}) {
        const Tally tally = tallyOf(
            PartCounts{{posts * 2 / 10, posts / 10, posts * 4 / 10, posts * 3 / 10}}, 0, posts / 4);
        const Interval range = habitsOf(tally).contestants[1].match;
        EXPECT_LT(range.high - range.low, before) << posts;
        before = range.high - range.low;
    }
    EXPECT_NEAR(before / 2, 0.11, 0.02);
}

TEST(Habit, is_the_same_on_every_run)
{
    EXPECT_EQ(habitsOf(mixed), habitsOf(mixed));
}

TEST(Habit, leaves_exchanges_out_where_they_are_not_known)
{
    for (const HabitDraw &draw : habitDraws({{1, 0, 0, 0}}, {}, 10)) {
        EXPECT_EQ(draw.exchangeRate, std::nullopt);
    }
    const Habits found = habitsOf(tallyOf({{9, 4, 5, 2}}));
    EXPECT_EQ(found.contestants[0].match, found.contestants[0].overlap);
}

TEST(Habit, needs_a_post_to_speak_of)
{
    EXPECT_EQ(habits(tallyOf({}, 0, 5), portraits(), usual("integrated")), std::nullopt);
    EXPECT_TRUE(habits(tallyOf({{1, 0, 0, 0}}), portraits(), usual("integrated")));
    EXPECT_TRUE(habits(mixed, {}, usual("integrated"))->contestants.empty());
}

} // namespace semainier::test
