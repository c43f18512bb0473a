// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/eventshortfall.h"

namespace semainier {

namespace {

bool nameTheSame(const EventNeed &one, const EventNeed &other)
{
    const bool sameStart = !one.start || !other.start || one.start == other.start;
    const bool samePlace = one.place.isEmpty() || other.place.isEmpty()
        || one.place.compare(other.place, Qt::CaseInsensitive) == 0;
    return one.day == other.day && sameStart && samePlace;
}

/// What two posts know of one event.
EventNotice merged(const EventNotice &one, const EventNotice &other)
{
    const bool otherKnowsMore = other.event.found > one.event.found;
    EventNotice both = one;
    both.post = otherKnowsMore ? other.post : one.post;
    both.event.needed = std::max(one.event.needed, other.event.needed);
    both.event.found = std::max(one.event.found, other.event.found);
    both.event.start = one.event.start ? one.event.start : other.event.start;
    both.event.place = one.event.place.isEmpty() ? other.event.place : one.event.place;
    return both;
}

} // namespace

std::vector<EventShortfall> shortfalls(std::span<const EventNotice> notices)
{
    std::vector<EventNotice> events;
    for (const EventNotice &notice : notices) {
        const auto known = std::ranges::find_if(events, [&notice](const EventNotice &event) {
            return nameTheSame(event.event, notice.event);
        });
        if (known == events.end()) {
            events.push_back(notice);
        } else {
            *known = merged(*known, notice);
        }
    }
    std::vector<EventShortfall> found;
    for (const EventNotice &event : events) {
        if (const int missing = event.event.missing(); missing > 0) {
            found.push_back({.day = event.event.day, .missing = missing, .post = event.post});
        }
    }
    std::ranges::stable_sort(found, {}, &EventShortfall::day);
    return found;
}

} // namespace semainier
