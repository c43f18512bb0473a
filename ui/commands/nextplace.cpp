// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/nextplace.h"

#include "core/calendar/weekcontent.h"
#include "core/planner/planner.h"
#include "core/post/postcounts.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

class NextPlace {
    Q_DECLARE_TR_FUNCTIONS(NextPlace)

public:
    static QString exchanges(int count)
    {
        return tr("%Ln exchanges with the community", nullptr, count);
    }
};

/// So far beyond the period a slot is looked for.
constexpr int weeksAfter = 8;

/// The rest of a period from now on; its first day is after the last one where it is over.
struct Ahead {
    QDateTime after; ///< nothing is planned up to this instant
    DateRange days;

    Ahead(const QDateTime &now, const DateRange &period)
        : after(period.first > now.date() ? period.first.addDays(-1).endOfDay() : now),
          days{std::max(period.first, now.date()), period.last}
    {
    }

    [[nodiscard]] bool isOver() const { return days.first > days.last; }
    [[nodiscard]] QDate firstDay() const { return days.first; }
};

Result<std::optional<DatedSlot>> freeSlot(const Planner &planner, PostKind kind, const Ahead &ahead)
{
    if (ahead.isOver()) {
        return std::nullopt;
    }
    SEM_TRY(const auto weekly, planner.weeklySlots().all());
    SEM_TRY(const auto posts, planner.posts().inRange(ahead.days));
    return nextFreeSlot(ahead.after, ahead.days.last, kind, weekly, posts);
}

NewPostWish wishFor(PostKind kind, const DatedSlot &place)
{
    return {.day = place.day,
            .time = place.slot.time,
            .kind = kind,
            .accounts = {place.slot.accounts.begin(), place.slot.accounts.end()}};
}

/// The first day without a post, else the first one; where a post would be late on that one, the
/// first day after all of them.
Result<QDate> calmDay(const Planner &planner, const QDateTime &now, const Ahead &ahead)
{
    SEM_TRY(const auto hour, hourLastUsed(planner, now.date()));
    const auto wouldBeLate = [&](QDate day) { return isLate({.day = day, .time = hour}, now); };
    if (!ahead.isOver()) {
        SEM_TRY(const auto taken, PostCounts(planner.database()).kindsPerDay(ahead.days));
        for (QDate day = ahead.firstDay(); day <= ahead.days.last; day = day.addDays(1)) {
            if (!wouldBeLate(day)
                && std::ranges::find(taken, day, &KindOnDay::day) == taken.end()) {
                return day;
            }
        }
    }
    return wouldBeLate(ahead.firstDay()) ? std::max(ahead.firstDay(), ahead.days.last).addDays(1)
                                         : ahead.firstDay();
}

} // namespace

Result<NewPostWish> nextPlace(const Planner &planner, PostKind kind, const DateRange &period)
{
    const QDateTime now = planner.clock().now();
    const Ahead ahead(now, period);
    SEM_TRY(auto slot, freeSlot(planner, kind, ahead));
    if (!slot) {
        SEM_TRY(slot,
                freeSlot(planner, kind,
                         Ahead(now,
                               {period.last.addDays(1),
                                std::max(period.last, now.date()).addDays(7 * weeksAfter)})));
    }
    if (slot) {
        return wishFor(kind, *slot);
    }
    SEM_TRY(const QDate day, calmDay(planner, now, ahead));
    return NewPostWish{.day = day, .kind = kind};
}

Result<NewPostWish> placeForExchanges(const Planner &planner, int exchanges, int minutesEach,
                                      const DateRange &period)
{
    const Ahead ahead(planner.clock().now(), period);
    SEM_TRY(const auto slot, freeSlot(planner, PostKind::Exchange, ahead));
    NewPostWish wish = slot && slot->slot.kind == PostKind::Exchange
        ? wishFor(PostKind::Exchange, *slot)
        : NewPostWish{.day = ahead.firstDay(), .kind = PostKind::Exchange, .wholeDay = true};
    wish.title = NextPlace::exchanges(exchanges);
    wish.minutes = exchanges * minutesEach;
    return wish;
}

} // namespace semainier::ui
