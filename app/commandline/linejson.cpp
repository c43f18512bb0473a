// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/linejson.h"

#include "app/commandline/linewords.h"
#include "core/base/isodate.h"

#include <QJsonArray>

namespace semainier::cli {

namespace {

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    const auto &habit = comparison.habit;
    return {
        {QStringLiteral("overlap"), numberOrNull(comparison.observed.overlap)},
        {QStringLiteral("gap"), numberOrNull(comparison.observed.gap)},
        {QStringLiteral("match"), numberOrNull(comparison.observed.match)},
        {QStringLiteral("postsToChange"), numberOrNull(comparison.observed.postsToChange)},
        {QStringLiteral("low"), habit ? QJsonValue(habit->match.low) : QJsonValue()},
        {QStringLiteral("high"), habit ? QJsonValue(habit->match.high) : QJsonValue()},
    };
}

QJsonArray contestantsJson(const EditorialLine &line)
{
    QJsonArray array;
    for (const Comparison &contestant : line.contestants) {
        QJsonObject json = comparisonJson(contestant);
        json[QStringLiteral("id")] = contestant.profile.uid;
        json[QStringLiteral("name")] = shownName(contestant.profile);
        json[QStringLiteral("closestProbability")] =
            contestant.habit ? QJsonValue(contestant.habit->closest) : QJsonValue();
        array.append(json);
    }
    return array;
}

QJsonObject countsJson(const PartCounts &counts)
{
    QJsonObject json;
    for (const ContentPart part : allContentParts) {
        json[code(part)] = counts[part];
    }
    return json;
}

} // namespace

QJsonObject lineJson(const DateRange &period, const EditorialLine &line)
{
    const auto exchanges = line.published.exchanges();
    QJsonValue counted;
    if (exchanges) {
        counted = QJsonObject{{QStringLiteral("interactive"), exchanges->interactive},
                              {QStringLiteral("items"), exchanges->items}};
    }
    return {
        {QStringLiteral("from"), isoDate(period.first)},
        {QStringLiteral("until"), isoDate(period.last)},
        {QStringLiteral("posts"), line.published.contentPosts()},
        {QStringLiteral("counts"), countsJson(line.published.parts())},
        {QStringLiteral("exchanges"), counted},
        {QStringLiteral("exchangeRate"),
         numberOrNull(exchanges ? exchanges->rate() : std::nullopt)},
        {QStringLiteral("integrationRate"), numberOrNull(line.published.integrationRate())},
        {QStringLiteral("profiles"), contestantsJson(line)},
        {QStringLiteral("target"), comparisonJson(line.target)},
        {QStringLiteral("verdict"),
         QJsonObject{{QStringLiteral("case"), code(line.verdict.kind)},
                     {QStringLiteral("text"), verdictSentence(line)}}},
    };
}

QJsonObject guidanceJson(const Guidance &guidance)
{
    QJsonArray posts;
    for (const Suggestion &suggestion : guidance.posts) {
        posts.append(QJsonObject{{QStringLiteral("part"), code(suggestion.need.part)},
                                 {QStringLiteral("deficit"), suggestion.need.deficit},
                                 {QStringLiteral("minutes"), suggestion.minutes}});
    }
    QJsonArray deferred;
    for (const Deferral &deferral : guidance.deferred) {
        deferred.append(QJsonObject{{QStringLiteral("part"), code(deferral.need.part)},
                                    {QStringLiteral("missingMinutes"), deferral.missingMinutes}});
    }
    return {
        {QStringLiteral("exchanges"),
         QJsonObject{{QStringLiteral("count"), guidance.exchanges},
                     {QStringLiteral("minutes"), guidance.exchangeMinutes}}},
        {QStringLiteral("posts"), posts},
        {QStringLiteral("deferred"), deferred},
        {QStringLiteral("minutesLeft"),
         guidance.minutesLeft ? QJsonValue(*guidance.minutesLeft) : QJsonValue()},
        {QStringLiteral("overlapBefore"), numberOrNull(guidance.overlapBefore)},
        {QStringLiteral("overlapAfter"), numberOrNull(guidance.overlapAfter)},
    };
}

} // namespace semainier::cli
