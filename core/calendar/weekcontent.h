// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/calendar/holidays.h"
#include "core/calendar/keydate.h"
#include "core/calendar/slot.h"
#include "core/post/post.h"

#include <optional>
#include <span>
#include <vector>

namespace semainier {

/// A key date as it comes this year.
struct KeyDateOnDay {
    KeyDate keyDate;
    DateRange days; ///< all its days, also those outside the period shown

    bool operator==(const KeyDateOnDay &) const = default;
};

/// Everything a calendar view shows of one day.
struct DayContent {
    QDate day;
    std::vector<Post> posts; ///< see inDisplayOrder()
    std::vector<Slot> emptySlots; ///< those without a post, by hour
    std::vector<Holiday> holidays;
    std::vector<KeyDateOnDay> keyDates; ///< in the order they were given

    bool operator==(const DayContent &) const = default;
};

/// What surrounds the posts on a calendar.
struct Surroundings {
    std::vector<Slot> weeklySlots;
    std::vector<KeyDate> keyDates; ///< one whose rule cannot be read is not shown
    bool holidays = true;
};

/// A weekly slot on one of its days.
struct DatedSlot {
    QDate day;
    Slot slot;

    bool operator==(const DatedSlot &) const = default;
};

/// The whole weeks, Monday to Sunday, that a month view shows: 28 to 42 days.
[[nodiscard]] DateRange weeksOfMonth(QDate day);

/// Every day of a range with both ends; posts outside it, and undated ones, are left out.
[[nodiscard]] std::vector<DayContent> calendarContent(const DateRange &range,
                                                      std::span<const Post> posts,
                                                      const Surroundings &surroundings);
/// The seven days of the week of a day.
[[nodiscard]] std::vector<DayContent> weekContent(QDate day, std::span<const Post> posts,
                                                  const Surroundings &surroundings);
/// The days of weeksOfMonth().
[[nodiscard]] std::vector<DayContent> monthContent(QDate day, std::span<const Post> posts,
                                                   const Surroundings &surroundings);

/// The order of two posts within a day: those without an hour first, then by hour, by state (an
/// idea before a published post) and by row number.
[[nodiscard]] bool inDisplayOrder(const Post &one, const Post &other);

/// The slots of a day that no post takes, by hour. A post takes one slot of its own hour, rather
/// one of its own kind; a cancelled post takes none.
[[nodiscard]] std::vector<Slot> emptySlots(QDate day, std::span<const Slot> weeklySlots,
                                           std::span<const Post> posts);

/// The empty slot after an instant, up to a last day, that suits a kind best: one that expects it,
/// else another kind of its part, else any kind, else whatever there is; the earliest of these.
/// Without a kind the earliest of all. `posts` are those of these days.
[[nodiscard]] std::optional<DatedSlot> nextFreeSlot(const QDateTime &after, QDate last,
                                                    std::optional<PostKind> kind,
                                                    std::span<const Slot> weeklySlots,
                                                    std::span<const Post> posts);

/// The hour of a new post: the first empty slot of the day, else the hour used last, else none; an
/// hour is never invented.
[[nodiscard]] std::optional<TimeOfDay> timeForNewPost(QDate day, std::span<const Slot> weeklySlots,
                                                      std::span<const Post> posts,
                                                      std::optional<TimeOfDay> lastUsed);

/// Whether a post should be out by now (its hour has passed, or its day where it has no hour) and
/// is neither published nor cancelled. `now` is in the calendar's zone.
[[nodiscard]] bool isLate(const Post &post, const QDateTime &now);

} // namespace semainier
