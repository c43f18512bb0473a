// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/seriesedit.h"

#include "core/base/daterange.h"
#include "core/calendar/recurrence.h"
#include "core/planner/planner.h"
#include "core/planner/seriesoccurrence.h"

namespace semainier {

namespace {

constexpr int weeksAhead = 12;

/// Which weekday of its month a day is, as Recurrence::nth counts them.
int nthOf(QDate day)
{
    constexpr int surelyLast = 5;
    const int nth = (day.day() - 1) / 7 + 1;
    return nth == surelyLast ? -1 : nth;
}

/// How a move changes the rule and the days of what follows.
struct Shift {
    QDate from;
    QDate to;
    bool onlyItsWeekday = false;

    [[nodiscard]] qint64 days() const { return from.daysTo(to); }
    [[nodiscard]] bool concerns(QDate day) const
    {
        return !onlyItsWeekday || day.dayOfWeek() == from.dayOfWeek();
    }
    [[nodiscard]] int moved(int weekday) const
    {
        if (onlyItsWeekday) {
            return weekday == from.dayOfWeek() ? to.dayOfWeek() : weekday;
        }
        return static_cast<int>(((weekday - 1 + days()) % 7 + 7) % 7) + 1;
    }
};

Shift shiftOf(const Recurrence &recurrence, QDate from, QDate to)
{
    return {from, to,
            recurrence.frequency == Frequency::Weekly && recurrence.weekdays.size() > 1
                && mondayOf(from) == mondayOf(to)};
}

Recurrence moved(Recurrence recurrence, const Shift &shift)
{
    if (recurrence.nth) {
        const bool wasLast = *recurrence.nth == -1;
        const bool isLast = shift.to.day() + 7 > shift.to.daysInMonth();
        recurrence.nth = wasLast && isLast ? -1 : nthOf(shift.to);
    }
    for (int &weekday : recurrence.weekdays) {
        weekday = shift.moved(weekday);
    }
    std::ranges::sort(recurrence.weekdays);
    const auto doubles = std::ranges::unique(recurrence.weekdays);
    recurrence.weekdays.erase(doubles.begin(), doubles.end());
    if (recurrence.until.isValid() && !shift.onlyItsWeekday) {
        recurrence.until = recurrence.until.addDays(shift.days());
    }
    return recurrence;
}

/// The series that goes on from a moved occurrence.
Result<Series> movedSeries(const Series &series, Recurrence recurrence, const Shift &shift)
{
    if (recurrence.count) {
        SEM_TRY(
            const auto past,
            occurrences(series.rule, series.firstDay, {series.firstDay, shift.from.addDays(-1)}));
        recurrence.count = std::max(1, *recurrence.count - static_cast<int>(past.size()));
    }
    Series goesOn = series;
    goesOn.rule = toRule(moved(recurrence, shift));
    goesOn.firstDay = shift.onlyItsWeekday ? std::min(shift.from, shift.to) : shift.to;
    goesOn.plannedUntil =
        shift.onlyItsWeekday ? series.plannedUntil : series.plannedUntil.addDays(shift.days());
    return goesOn;
}

Result<Change> moveFollowing(const SeriesPosts &all, const Post &post, QDate day,
                             std::optional<TimeOfDay> time)
{
    SEM_TRY(const Recurrence recurrence, recurrenceFromRule(all.series.rule));
    const Shift shift = shiftOf(recurrence, post.day, day);
    SEM_TRY(Series goesOn, movedSeries(all.series, recurrence, shift));
    const std::vector<Post> moving = following(all, post);
    Change change{.action = actionOn(Verb::EditSeries, post, static_cast<int>(moving.size()))};
    Series before = all.series;
    if (hasOthers(all, moving)) {
        before.rule = toRule(endedBefore(recurrence, post.day));
        change.series.changed.push_back({all.series, before});
        goesOn.id = newSeries;
        goesOn.uid.clear();
        change.series.added.push_back(goesOn);
    } else {
        change.series.changed.push_back({all.series, goesOn});
    }
    for (const Post &one : moving) {
        Post after = one;
        if (shift.concerns(one.day)) {
            after.day = one.day.addDays(shift.days());
            after.time = time ? time : one.time;
        }
        after.series = goesOn.id;
        change.posts.changed.push_back({one, after});
    }
    return change;
}

} // namespace

QDate seriesHorizon(QDate today)
{
    return mondayOf(today).addDays(7 * weeksAhead + 6);
}

Result<Change> createSeries(const Post &post, const QString &rule, QDate today)
{
    if (!post.day.isValid()) {
        return failure(ErrorCode::InvalidValue, QStringLiteral("date"));
    }
    const Series series{.id = newSeries,
                        .uid = {},
                        .rule = rule,
                        .firstDay = post.day,
                        .plannedUntil = std::max(seriesHorizon(today), weekOf(post.day).last)};
    SEM_TRY(
        const auto days,
        occurrences(rule, post.day, {std::max(post.day.addDays(1), today), series.plannedUntil}));
    Change change{.action = actionOn(Verb::EditSeries, post, static_cast<int>(days.size()) + 1)};
    change.series.added.push_back(series);
    Post first = post;
    first.series = newSeries;
    if (post.id.isValid()) {
        change.posts.changed.push_back({post, first});
    } else {
        change.posts.added.push_back(first);
    }
    for (const QDate day : days) {
        change.posts.added.push_back(occurrenceOf(post, day, newSeries));
    }
    return change;
}

Result<Change> extendSeries(const SeriesPosts &all, QDate today)
{
    const QDate horizon = seriesHorizon(today);
    if (all.posts.empty() || horizon <= all.series.plannedUntil) {
        return Change();
    }
    const Post &model = *std::ranges::max_element(all.posts, {}, &Post::day);
    SEM_TRY(const auto days,
            occurrences(all.series.rule, all.series.firstDay,
                        {std::max(all.series.plannedUntil.addDays(1), today), horizon}));
    Change change{.action = actionOn(Verb::EditSeries, model)};
    for (const QDate day : days) {
        if (std::ranges::find(all.posts, day, &Post::day) == all.posts.end()) {
            change.posts.added.push_back(occurrenceOf(model, day, all.series.id));
        }
    }
    if (change.posts.isEmpty()) {
        return Change();
    }
    change.action.count = static_cast<int>(change.posts.added.size());
    Series extended = all.series;
    extended.plannedUntil = horizon;
    change.series.changed.push_back({all.series, extended});
    return change;
}

Result<Change> extendAllSeries(const Planner &planner)
{
    SEM_TRY(const auto allSeries, planner.series().all());
    const QDate today = planner.clock().today();
    Change change{.action = {.verb = Verb::EditSeries, .count = 0}};
    for (const Series &series : allSeries) {
        if (seriesHorizon(today) <= series.plannedUntil) {
            continue;
        }
        SEM_TRY(auto posts, planner.posts().ofSeries(series.id));
        SEM_TRY(const Change one, extendSeries({series, std::move(posts)}, today));
        if (one.isEmpty()) {
            continue;
        }
        change.action.subject = one.action.subject;
        change.action.count += one.action.count;
        std::ranges::copy(one.posts.added, std::back_inserter(change.posts.added));
        std::ranges::copy(one.series.changed, std::back_inserter(change.series.changed));
    }
    return change;
}

Change editInSeries(const SeriesPosts &all, const Revision<Post> &revision, SeriesScope scope)
{
    if (scope == SeriesScope::ThisOne) {
        Change change{.action = actionOn(Verb::EditPost, revision.before)};
        change.posts.changed.push_back(revision);
        return change;
    }
    const std::vector<Post> edited = following(all, revision.before);
    Change change{.action =
                      actionOn(Verb::EditSeries, revision.before, static_cast<int>(edited.size()))};
    for (const Post &post : edited) {
        change.posts.changed.push_back(post.id == revision.before.id
                                           ? revision
                                           : Revision<Post>{post, withEdit(post, revision)});
    }
    return change;
}

Result<Change> moveInSeries(const SeriesPosts &all, const Post &post, QDate day,
                            std::optional<TimeOfDay> time, SeriesScope scope)
{
    Post after = post;
    after.day = day;
    after.time = time ? time : post.time;
    if (scope == SeriesScope::ThisAndFollowing && day == post.day) {
        return editInSeries(all, {post, after}, scope);
    }
    if (scope == SeriesScope::ThisAndFollowing && day.isValid()) {
        return moveFollowing(all, post, day, time);
    }
    after.series = {};
    Change change{.action = actionOn(Verb::MovePost, post)};
    change.action.detail = day.toString(Qt::ISODate);
    change.posts.changed.push_back({post, after});
    return change;
}

Result<Change> removeFromSeries(const SeriesPosts &all, const Post &post, SeriesScope scope)
{
    Change change{.action = actionOn(Verb::DeletePost, post)};
    if (scope == SeriesScope::ThisOne) {
        change.posts.removed.push_back(post);
        return change;
    }
    SEM_TRY(const Recurrence recurrence, recurrenceFromRule(all.series.rule));
    change.posts.removed = following(all, post);
    change.action.count = static_cast<int>(change.posts.removed.size());
    if (hasOthers(all, change.posts.removed)) {
        Series ended = all.series;
        ended.rule = toRule(endedBefore(recurrence, post.day));
        change.series.changed.push_back({all.series, ended});
    } else {
        change.series.removed.push_back(all.series);
    }
    return change;
}

} // namespace semainier
