// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/habit.h"

#include "core/line/dice.h"
#include "core/line/resemblance.h"

#include <algorithm>
#include <cmath>

namespace semainier {

namespace {

/// What the draws have in common with one profile.
class Sample {
public:
    Sample(const Profile &profile, size_t size)
        : m_mix(mixOfPercents(profile.percents)), m_rate(profile.exchangeRate())
    {
        m_overlaps.reserve(size);
        m_matches.reserve(size);
    }

    double add(const HabitDraw &draw)
    {
        std::optional<double> gap;
        if (draw.exchangeRate && m_rate) {
            gap = std::abs(*draw.exchangeRate - *m_rate);
        }
        m_overlaps.push_back(overlap(draw.mix, m_mix));
        m_matches.push_back(match(m_overlaps.back(), gap));
        return m_matches.back();
    }

    Habit habit(const Resemblance &observed, int closest)
    {
        const double share = double(closest) / double(m_matches.size());
        return {.overlap = range(m_overlaps, observed.overlap.value_or(0)),
                .match = range(m_matches, observed.match.value_or(0)),
                .closest = share};
    }

private:
    /// The value below which a share of them lies, between two of them where it falls so.
    static double quantile(std::vector<double> &values, double share)
    {
        const double place = share * double(values.size() - 1);
        const auto index = std::ptrdiff_t(place);
        const auto lower = values.begin() + index;
        std::nth_element(values.begin(), lower, values.end());
        const double below = *lower;
        const auto upper = std::min_element(lower + 1, values.end());
        return upper == values.end() ? below : below + (place - double(index)) * (*upper - below);
    }

    /// Near 0 and 1 chance can only lead away from what was observed, which is shown all the same.
    static Interval range(std::vector<double> &values, double observed)
    {
        const double low = quantile(values, 0.05);
        return {.low = std::min(low, observed), .high = std::max(quantile(values, 0.95), observed)};
    }

    Mix m_mix;
    std::optional<double> m_rate;
    std::vector<double> m_overlaps;
    std::vector<double> m_matches;
};

} // namespace

std::vector<HabitDraw> habitDraws(const PartCounts &counts,
                                  const std::optional<Exchanges> &exchanges, int draws)
{
    Dice dice;
    std::vector<HabitDraw> result(size_t(std::max(draws, 0)));
    for (HabitDraw &draw : result) {
        for (const ContentPart part : allContentParts) {
            draw.mix[part] = dice.gamma(counts[part], int(allContentParts.size()));
        }
        const double sum = draw.mix.total();
        for (double &share : draw.mix.values) {
            share /= sum;
        }
        if (exchanges && exchanges->items > 0) {
            const double with = dice.gamma(exchanges->interactive, 2);
            const double without = dice.gamma(exchanges->items - exchanges->interactive, 2);
            draw.exchangeRate = with / (with + without);
        }
    }
    return result;
}

std::optional<Habits> habits(const Tally &tally, std::span<const Profile> contestants,
                             const Profile &target)
{
    if (tally.contentPosts() == 0) {
        return {};
    }
    const auto draws = habitDraws(tally.parts(), tally.exchanges(), usualDraws);
    std::vector<Sample> samples;
    for (const Profile &profile : contestants) {
        samples.emplace_back(profile, draws.size());
    }
    Sample ofTarget(target, draws.size());
    std::vector<int> won(contestants.size(), 0);
    for (const HabitDraw &draw : draws) {
        size_t best = 0;
        double bestMatch = -1;
        for (size_t i = 0; i < samples.size(); ++i) {
            if (const double match = samples[i].add(draw); match > bestMatch) {
                bestMatch = match;
                best = i;
            }
        }
        if (!won.empty()) {
            ++won[best];
        }
        (void)ofTarget.add(draw);
    }
    Habits result;
    for (size_t i = 0; i < samples.size(); ++i) {
        result.contestants.push_back(samples[i].habit(resemblance(tally, contestants[i]), won[i]));
    }
    result.target = ofTarget.habit(resemblance(tally, target), 0);
    return result;
}

} // namespace semainier
