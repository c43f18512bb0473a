// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/engagementedit.h"

#include "core/base/isodate.h"
#include "core/planner/planner.h"

#include <algorithm>
#include <ranges>

namespace semainier {

namespace {

Change followersChange(QDate day, const QString &called)
{
    return {.action = {.verb = Verb::EditFollowers, .subject = called, .detail = isoDate(day)}};
}

Change figuresChange(const QString &caption, const QString &called)
{
    return {.action = {.verb = Verb::EditFigures, .subject = caption, .detail = called}};
}

} // namespace

Result<Change> recordFollowers(const Planner &planner, const FollowerCount &count,
                               const QString &called)
{
    SEM_TRY(const auto stored, planner.followerCounts().find(count.account, count.readOn));
    Change change = followersChange(count.readOn, called);
    FollowerCount wanted = count;
    if (!stored) {
        wanted.id = {};
        change.followerCounts.added.push_back(wanted);
        return change;
    }
    wanted.id = stored->id;
    if (wanted != *stored) {
        change.followerCounts.changed.push_back({*stored, wanted});
    }
    return change;
}

Result<Change> forgetFollowers(const Planner &planner, AccountId account, QDate day,
                               const QString &called)
{
    SEM_TRY(const auto stored, planner.followerCounts().find(account, day));
    Change change = followersChange(day, called);
    if (stored) {
        change.followerCounts.removed.push_back(*stored);
    }
    return change;
}

Result<Change> recordFigure(const Planner &planner, const Figure &figure, const QString &caption,
                            const QString &called)
{
    SEM_TRY(const auto readings, planner.readings().ofPublication(figure.publication));
    const QDate today = planner.clock().now().toUTC().date();
    Change change = figuresChange(caption, called);
    const auto stored = std::ranges::find(readings, today, &Reading::readOn);
    if (stored == readings.end()) {
        Reading reading{.publication = figure.publication, .readOn = today};
        reading.metrics[figure.metric] = figure.count;
        change.readings.added.push_back(reading);
        return change;
    }
    Reading wanted = *stored;
    wanted.metrics[figure.metric] = figure.count;
    if (wanted != *stored) {
        change.readings.changed.push_back({*stored, wanted});
    }
    return change;
}

Result<Change> forgetFigure(const Planner &planner, PublicationId publication, Metric metric,
                            const QString &caption, const QString &called)
{
    SEM_TRY(const auto readings, planner.readings().ofPublication(publication));
    Change change = figuresChange(caption, called);
    const auto newestFirst = readings | std::views::reverse;
    const auto shown = std::ranges::find_if(newestFirst, [metric](const Reading &reading) {
        return reading.metrics[metric].has_value();
    });
    if (shown == newestFirst.end()) {
        return change;
    }
    Reading without = *shown;
    without.metrics[metric].reset();
    if (without.metrics.isEmpty()) {
        change.readings.removed.push_back(*shown);
    } else {
        change.readings.changed.push_back({*shown, without});
    }
    return change;
}

} // namespace semainier
