// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/verdict.h"

#include "core/base/assert.h"

#include <algorithm>
#include <numeric>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array codes{
    QLatin1StringView("nothing"),     QLatin1StringView("too-few"), QLatin1StringView("resembles"),
    QLatin1StringView("own-profile"), QLatin1StringView("leans"),   QLatin1StringView("between"),
};
static_assert(codes.size() == static_cast<size_t>(VerdictCase::Between) + 1);

Named byKinds(size_t contestant, const Resemblance &observed, const Habit &habit)
{
    return {contestant, observed.overlap.value_or(0), habit.overlap, habit.closest};
}

Named byMatch(size_t contestant, const Resemblance &observed, const Habit &habit)
{
    return {contestant, observed.match.value_or(0), habit.match, habit.closest};
}

/// The places from the largest to the smallest of what is looked at; equals stay in their order.
template <class Value>
std::vector<size_t> ranked(size_t size, Value value)
{
    std::vector<size_t> places(size);
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::stable_sort(places, std::greater(), value);
    return places;
}

} // namespace

Verdict verdict(const Tally &tally, std::span<const Resemblance> observed,
                const std::optional<Habits> &habits)
{
    const auto exchanges = tally.exchanges();
    Verdict result{.posts = tally.contentPosts(), .kindsOnly = !exchanges || exchanges->items == 0};
    if (result.posts == 0 || !habits || observed.empty()) {
        return result;
    }
    const std::vector<Habit> &likely = habits->contestants;
    SEM_ASSERT(likely.size() == observed.size(), return result);
    if (result.posts < enoughPosts) {
        const size_t best =
            ranked(observed.size(), [&](size_t i) { return observed[i].overlap; })[0];
        result.kind = VerdictCase::TooFew;
        result.first = byKinds(best, observed[best], likely[best]);
        return result;
    }
    const auto places = ranked(likely.size(), [&](size_t i) { return likely[i].closest; });
    const size_t best = places[0];
    result.first = byMatch(best, observed[best], likely[best]);
    if (result.first->closest >= sureProbability) {
        result.kind =
            result.first->share >= alikeMatch ? VerdictCase::Resembles : VerdictCase::OwnProfile;
    } else if (result.first->closest >= probableProbability || places.size() < 2) {
        result.kind = VerdictCase::Leans;
    } else {
        result.kind = VerdictCase::Between;
        result.second = byMatch(places[1], observed[places[1]], likely[places[1]]);
        if (result.second->share > result.first->share) {
            std::swap(result.first, result.second);
        }
    }
    return result;
}

QString code(VerdictCase kind)
{
    const auto index = static_cast<size_t>(kind);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

} // namespace semainier
