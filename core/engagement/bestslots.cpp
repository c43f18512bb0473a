// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/bestslots.h"

#include "core/base/assert.h"
#include "core/engagement/shrinkage.h"

#include <algorithm>
#include <cmath>

namespace semainier {

namespace {

// In the order of the enum.
constexpr std::array codes{
    QLatin1StringView("blank"),
    QLatin1StringView("hatched"),
    QLatin1StringView("neutral"),
    QLatin1StringView("coloured"),
};
static_assert(codes.size() == static_cast<size_t>(SlotLook::Coloured) + 1);

constexpr size_t parts = allDayParts.size();
constexpr int daysOfWeek = 7;

/// How well a publication went, and when.
struct Outcome {
    AccountId account;
    WeekPart slot;
    double value = 0; ///< logarithm, beside the account's usual
};

std::vector<Outcome> outcomes(std::span<const MeasuredPost> posts, const FixedBases &bases)
{
    std::vector<Outcome> result;
    std::map<AccountId, std::vector<double>> values;
    for (const MeasuredPost &post : posts) {
        const auto fraction = bases.fractionOf(post);
        if (!fraction || !post.time || !post.day.isValid()) {
            continue;
        }
        const double value =
            std::log((double(fraction->part) + 0.5) / (double(fraction->whole) + 1));
        values[post.account].push_back(value);
        result.push_back({post.account, weekPart(post.day, *post.time), value});
    }
    std::map<AccountId, double> usual;
    for (auto &[account, ofAccount] : values) {
        usual[account] = median(std::move(ofAccount)).value_or(0);
    }
    for (Outcome &outcome : result) {
        outcome.value -= usual[outcome.account];
    }
    return result;
}

std::vector<SlotDays> slotDays(bool merged)
{
    if (merged) {
        return {SlotDays::Workdays, SlotDays::Weekend};
    }
    std::vector<SlotDays> days;
    for (int day = 0; day < daysOfWeek; ++day) {
        days.push_back(static_cast<SlotDays>(day));
    }
    return days;
}

size_t cellOf(const WeekPart &slot, bool merged)
{
    const auto row = merged ? size_t(slot.isWeekend() ? 1 : 0) : size_t(slot.weekday - 1);
    return row * parts + static_cast<size_t>(slot.part);
}

double difference(double logarithm)
{
    return std::exp(logarithm) - 1;
}

SlotFigures figures(SlotDays days, DayPart part, const ShrunkCell &cell)
{
    SlotFigures result{.days = days, .part = part, .publications = cell.values};
    if (!cell.raw) {
        return result;
    }
    result.raw = difference(*cell.raw);
    result.estimate = difference(cell.estimate);
    if (cell.values < enoughForSlot) {
        result.look = SlotLook::Hatched;
        return result;
    }
    if (cell.range) {
        result.range = Interval{difference(cell.range->low), difference(cell.range->high)};
    }
    result.look = cell.range && !cell.range->contains(0) ? SlotLook::Coloured : SlotLook::Neutral;
    return result;
}

} // namespace

QString code(SlotLook look)
{
    const auto index = static_cast<size_t>(look);
    SEM_ASSERT(index < codes.size(), return {});
    return codes[index];
}

bool BestSlots::tellSomething() const
{
    return std::ranges::any_of(
        cells, [](const SlotFigures &cell) { return cell.look == SlotLook::Coloured; });
}

BestSlots bestSlots(std::span<const MeasuredPost> posts, const FixedBases &bases)
{
    const auto found = outcomes(posts, bases);
    BestSlots result{.publications = int(found.size()), .cells = {}};
    const auto days = slotDays(result.areMerged());
    std::vector<std::vector<double>> values(days.size() * parts);
    for (const Outcome &outcome : found) {
        values[cellOf(outcome.slot, result.areMerged())].push_back(outcome.value);
    }
    const Shrinkage shrunk = shrinkage(values);
    for (size_t i = 0; i < values.size(); ++i) {
        result.cells.push_back(
            figures(days[i / parts], allDayParts.at(i % parts), shrunk.cells[i]));
    }
    return result;
}

} // namespace semainier
