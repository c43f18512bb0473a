// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/weekcontent.h"

#include "core/calendar/keydaterule.h"

#include <tuple>

namespace semainier {

namespace {

/// Crosses a post off the slots that are still empty.
void take(std::vector<Slot> &empty, const Post &post, bool sameKind)
{
    const auto slot = std::ranges::find_if(empty, [&](const Slot &candidate) {
        return candidate.time == post.time && (!sameKind || candidate.kind == post.kind);
    });
    if (slot != empty.end()) {
        empty.erase(slot);
    }
}

bool hasKind(std::span<const Slot> candidates, const Post &post)
{
    return std::ranges::any_of(candidates, [&](const Slot &slot) {
        return slot.time == post.time && slot.kind == post.kind;
    });
}

/// How well a slot suits a kind; the lowest is the best.
int misfit(const Slot &slot, std::optional<PostKind> kind)
{
    if (!kind || slot.kind == kind) {
        return 0;
    }
    if (!slot.kind) {
        return 2;
    }
    const auto part = contentPart(*kind);
    return part && part == contentPart(*slot.kind) ? 1 : 3;
}

void addKeyDates(std::vector<DayContent> &days, const DateRange &range,
                 const std::vector<KeyDate> &keyDates)
{
    for (const KeyDate &keyDate : keyDates) {
        const auto rule = keyDateRuleFromText(keyDate.rule);
        if (!rule) {
            continue;
        }
        for (const DateRange &occurrence : occurrences(*rule, range)) {
            const QDate last = std::min(occurrence.last, range.last);
            for (QDate day = std::max(occurrence.first, range.first); day <= last;
                 day = day.addDays(1)) {
                days[static_cast<size_t>(range.first.daysTo(day))].keyDates.push_back(
                    {keyDate, occurrence});
            }
        }
    }
}

} // namespace

DateRange weeksOfMonth(QDate day)
{
    const DateRange month = monthOf(day);
    return {mondayOf(month.first), mondayOf(month.last).addDays(6)};
}

std::vector<DayContent> calendarContent(const DateRange &range, std::span<const Post> posts,
                                        const Surroundings &surroundings)
{
    std::vector<DayContent> days;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        days.push_back({.day = day});
    }
    for (const Post &post : posts) {
        if (range.contains(post.day)) {
            days[static_cast<size_t>(range.first.daysTo(post.day))].posts.push_back(post);
        }
    }
    for (DayContent &content : days) {
        std::ranges::stable_sort(content.posts, inDisplayOrder);
        content.emptySlots = emptySlots(content.day, surroundings.weeklySlots, content.posts);
        if (surroundings.holidays) {
            content.holidays = holidaysOn(content.day);
        }
    }
    addKeyDates(days, range, surroundings.keyDates);
    return days;
}

std::vector<DayContent> weekContent(QDate day, std::span<const Post> posts,
                                    const Surroundings &surroundings)
{
    return calendarContent(weekOf(day), posts, surroundings);
}

std::vector<DayContent> monthContent(QDate day, std::span<const Post> posts,
                                     const Surroundings &surroundings)
{
    return calendarContent(weeksOfMonth(day), posts, surroundings);
}

bool inDisplayOrder(const Post &one, const Post &other)
{
    return std::tie(one.time, one.status, one.id) < std::tie(other.time, other.status, other.id);
}

std::vector<Slot> emptySlots(QDate day, std::span<const Slot> weeklySlots,
                             std::span<const Post> posts)
{
    std::vector<Slot> empty;
    std::ranges::copy_if(weeklySlots, std::back_inserter(empty),
                         [day](const Slot &slot) { return slot.weekday == day.dayOfWeek(); });
    std::ranges::stable_sort(empty, {}, &Slot::time);
    // Posts of the expected kind choose first, so that another post never takes their slot.
    std::vector<const Post *> others;
    for (const Post &post : posts) {
        if (post.day != day || !post.time || post.status == PostStatus::Cancelled) {
            continue;
        }
        if (hasKind(empty, post)) {
            take(empty, post, true);
        } else {
            others.push_back(&post);
        }
    }
    for (const Post *post : others) {
        take(empty, *post, false);
    }
    return empty;
}

std::optional<DatedSlot> nextFreeSlot(const QDateTime &after, QDate last,
                                      std::optional<PostKind> kind,
                                      std::span<const Slot> weeklySlots,
                                      std::span<const Post> posts)
{
    const int minuteNow = after.time().hour() * 60 + after.time().minute();
    std::optional<DatedSlot> best;
    for (QDate day = after.date(); day <= last; day = day.addDays(1)) {
        for (const Slot &slot : emptySlots(day, weeklySlots, posts)) {
            const bool ahead = day > after.date() || slot.time.minutes() > minuteNow;
            if (ahead && (!best || misfit(slot, kind) < misfit(best->slot, kind))) {
                best = DatedSlot{day, slot};
            }
        }
    }
    return best;
}

std::optional<TimeOfDay> timeForNewPost(QDate day, std::span<const Slot> weeklySlots,
                                        std::span<const Post> posts,
                                        std::optional<TimeOfDay> lastUsed)
{
    const auto empty = emptySlots(day, weeklySlots, posts);
    return empty.empty() ? lastUsed : std::optional(empty.front().time);
}

bool isLate(const Post &post, const QDateTime &now)
{
    if (!post.day.isValid() || post.status == PostStatus::Published
        || post.status == PostStatus::Cancelled) {
        return false;
    }
    if (post.day != now.date() || !post.time) {
        return post.day < now.date();
    }
    return post.time->minutes() < now.time().hour() * 60 + now.time().minute();
}

} // namespace semainier
