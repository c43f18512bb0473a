// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/seriesrule.h"

#include "core/base/daterange.h"
#include "core/planner/seriesoccurrence.h"

#include <QSet>

namespace semainier {

namespace {

/// The days on which posts of the series stay whatever the rule.
QSet<QDate> takenDays(const SeriesPosts &all, const std::vector<Post> &going)
{
    QSet<QDate> days;
    for (const Post &post : all.posts) {
        if (std::ranges::find(going, post.id, &Post::id) == going.end()) {
            days.insert(post.day);
        }
    }
    return days;
}

/// Lets a post belong to another series where it is not so already.
void bind(Change &change, const Post &post, SeriesId series)
{
    Post after = post;
    after.series = series;
    if (after != post) {
        change.posts.changed.push_back({post, after});
    }
}

} // namespace

bool hasFollowers(const SeriesPosts &all, const Post &post)
{
    return following(all, post).size() > 1;
}

Change editFollowers(const SeriesPosts &all, const Revision<Post> &revision)
{
    Change change = editInSeries(all, revision, SeriesScope::ThisAndFollowing);
    std::erase_if(change.posts.changed, [&](const Revision<Post> &one) {
        return one.before.id == revision.before.id || one.before == one.after;
    });
    change.action.count = static_cast<int>(change.posts.changed.size());
    return change;
}

Result<Change> changeRule(const SeriesPosts &all, const Post &post, const QString &rule,
                          QDate today)
{
    SEM_TRY(const Recurrence old, recurrenceFromRule(all.series.rule));
    SEM_TRY(const Recurrence recurrence, recurrenceFromRule(rule));
    if (recurrence == old) {
        return Change();
    }
    Series goesOn = all.series;
    goesOn.rule = rule;
    goesOn.firstDay = post.day;
    goesOn.plannedUntil = std::max(seriesHorizon(today), weekOf(post.day).last);
    SEM_TRY(auto days, occurrences(rule, post.day, {post.day.addDays(1), goesOn.plannedUntil}));

    const std::vector<Post> going = following(all, post);
    Change change{.action = actionOn(Verb::EditSeries, post)};
    if (hasOthers(all, going)) {
        Series ended = all.series;
        ended.rule = toRule(endedBefore(old, post.day));
        change.series.changed.push_back({all.series, ended});
        goesOn.id = newSeries;
        goesOn.uid.clear();
        change.series.added.push_back(goesOn);
    } else {
        change.series.changed.push_back({all.series, goesOn});
    }
    const QSet<QDate> taken = takenDays(all, going);
    for (const Post &one : going) {
        const auto day = std::ranges::find(days, one.day);
        if (one.id == post.id || day != days.end()) {
            bind(change, one, goesOn.id);
        } else {
            change.posts.removed.push_back(one);
        }
        if (day != days.end()) {
            days.erase(day);
        }
    }
    for (const QDate day : days) {
        if (day >= today && !taken.contains(day)) {
            change.posts.added.push_back(occurrenceOf(post, day, goesOn.id));
        }
    }
    change.action.count =
        static_cast<int>(change.posts.removed.size() + change.posts.added.size()) + 1;
    return change;
}

Result<Change> endSeries(const SeriesPosts &all, const Post &post)
{
    SEM_TRY(const Recurrence recurrence, recurrenceFromRule(all.series.rule));
    std::vector<Post> going = following(all, post);
    const bool alone = !hasOthers(all, going);
    std::erase_if(going, [&](const Post &one) { return one.id == post.id; });
    Change change{.action = actionOn(Verb::EditSeries, post, static_cast<int>(going.size()) + 1)};
    change.posts.removed = std::move(going);
    if (alone) {
        bind(change, post, {});
        change.series.removed.push_back(all.series);
    } else {
        Series ended = all.series;
        ended.rule = toRule(endedBefore(recurrence, post.day.addDays(1)));
        change.series.changed.push_back({all.series, ended});
    }
    return change;
}

} // namespace semainier
