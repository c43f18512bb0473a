// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekday.h"

#include <algorithm>

namespace semainier::ui {

std::vector<WeekNote> inLanes(std::vector<WeekNote> notes)
{
    std::ranges::stable_sort(notes, [](const WeekNote &one, const WeekNote &other) {
        const int length = one.lastDay - one.firstDay;
        const int otherLength = other.lastDay - other.firstDay;
        return length != otherLength ? length > otherLength : one.holiday && !other.holiday;
    });
    std::vector<std::array<bool, daysOfWeek>> lanes;
    for (WeekNote &note : notes) {
        const auto isFree = [&note](const std::array<bool, daysOfWeek> &taken) {
            return std::none_of(taken.begin() + note.firstDay, taken.begin() + note.lastDay + 1,
                                [](bool day) { return day; });
        };
        auto lane = std::ranges::find_if(lanes, isFree);
        if (lane == lanes.end()) {
            lane = lanes.insert(lane, std::array<bool, daysOfWeek>{});
        }
        std::fill(lane->begin() + note.firstDay, lane->begin() + note.lastDay + 1, true);
        note.lane = static_cast<int>(lane - lanes.begin());
    }
    return notes;
}

int laneCount(const std::vector<WeekNote> &notes)
{
    int lanes = 0;
    for (const WeekNote &note : notes) {
        lanes = std::max(lanes, note.lane + 1);
    }
    return lanes;
}

} // namespace semainier::ui
