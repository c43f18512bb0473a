// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post.h"

#include "core/base/isodate.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace semainier {

namespace {

QJsonValue optionalNumber(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString timeText(std::optional<TimeOfDay> time)
{
    return time ? time->toString() : QString();
}

std::optional<int> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonObject toJson(const Publication &publication)
{
    return {
        {QStringLiteral("id"), publication.id.value()},
        {QStringLiteral("account"), publication.account.value()},
        {QStringLiteral("text"), publication.text ? QJsonValue(*publication.text) : QJsonValue()},
        {QStringLiteral("published_at"),
         publication.publishedAt.isValid() ? QJsonValue(publication.publishedAt.toMSecsSinceEpoch())
                                           : QJsonValue()},
        {QStringLiteral("external_id"), publication.externalId},
        {QStringLiteral("url"), publication.url},
    };
}

Publication publicationFromJson(const QJsonObject &json)
{
    const QJsonValue text = json[QStringLiteral("text")];
    const QJsonValue publishedAt = json[QStringLiteral("published_at")];
    return {
        .id = PublicationId(json[QStringLiteral("id")].toInteger()),
        .account = AccountId(json[QStringLiteral("account")].toInteger()),
        .text = text.isString() ? std::optional(text.toString()) : std::nullopt,
        .publishedAt = publishedAt.isDouble()
            ? QDateTime::fromMSecsSinceEpoch(publishedAt.toInteger(), Qt::UTC)
            : QDateTime(),
        .externalId = json[QStringLiteral("external_id")].toString(),
        .url = json[QStringLiteral("url")].toString(),
    };
}

} // namespace

QString caption(const Post &post, qsizetype length)
{
    return firstWords(post.title.isEmpty() ? post.text : post.title, length);
}

const QString &publishedText(const Post &post, const Publication &publication)
{
    return publication.text ? *publication.text : post.text;
}

QJsonObject toJson(const Post &post)
{
    QJsonArray publications;
    for (const Publication &publication : post.publications) {
        publications.append(toJson(publication));
    }
    QJsonArray attachments;
    for (const Attachment &attachment : post.attachments) {
        attachments.append(
            QJsonObject{{QStringLiteral("path"), attachment.path},
                        {QStringLiteral("alternative_text"), attachment.alternativeText}});
    }
    return {
        {QStringLiteral("id"), post.id.value()},
        {QStringLiteral("uid"), post.uid},
        {QStringLiteral("date"), isoDate(post.day)},
        {QStringLiteral("time"), timeText(post.time)},
        {QStringLiteral("kind"), code(post.kind)},
        {QStringLiteral("kind_proposed"), post.kindProposed},
        {QStringLiteral("status"), code(post.status)},
        {QStringLiteral("title"), post.title},
        {QStringLiteral("text"), post.text},
        {QStringLiteral("link"), post.link},
        {QStringLiteral("source"), post.source},
        {QStringLiteral("objective"), post.objective.value()},
        {QStringLiteral("assignee"), post.assignee},
        {QStringLiteral("planned_minutes"), optionalNumber(post.plannedMinutes)},
        {QStringLiteral("spent_minutes"), optionalNumber(post.spentMinutes)},
        {QStringLiteral("mentions"), post.mentions},
        {QStringLiteral("repost"), post.repost},
        {QStringLiteral("reply"), post.reply},
        {QStringLiteral("series"), post.series.value()},
        {QStringLiteral("accounts"), publications},
        {QStringLiteral("attachments"), attachments},
        {QStringLiteral("event_date"), isoDate(post.event.day)},
        {QStringLiteral("event_start"), timeText(post.event.start)},
        {QStringLiteral("event_end"), timeText(post.event.end)},
        {QStringLiteral("place"), post.event.place},
        {QStringLiteral("people_needed"), optionalNumber(post.event.needed)},
        {QStringLiteral("people_found"), optionalNumber(post.event.found)},
        {QStringLiteral("remarks"), post.remarks},
    };
}

Post postFromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json[QLatin1StringView(key)].toString(); };
    Post post{
        .id = PostId(json[QStringLiteral("id")].toInteger()),
        .uid = text("uid"),
        .kind = postKindFromCode(text("kind")).value_or(PostKind::Info),
        .kindProposed = json[QStringLiteral("kind_proposed")].toBool(),
        .status = postStatusFromCode(text("status")).value_or(PostStatus::Idea),
        .title = text("title"),
        .text = text("text"),
        .link = text("link"),
        .source = text("source"),
        .day = dateFromIso(text("date")),
        .time = TimeOfDay::fromString(text("time")),
        .objective = ObjectiveId(json[QStringLiteral("objective")].toInteger()),
        .assignee = text("assignee"),
        .plannedMinutes = numberFrom(json[QStringLiteral("planned_minutes")]),
        .spentMinutes = numberFrom(json[QStringLiteral("spent_minutes")]),
        .mentions = json[QStringLiteral("mentions")].toBool(),
        .repost = json[QStringLiteral("repost")].toBool(),
        .reply = json[QStringLiteral("reply")].toBool(),
        .series = SeriesId(json[QStringLiteral("series")].toInteger()),
        .publications = {},
        .attachments = {},
        .event = {.day = dateFromIso(text("event_date")),
                  .start = TimeOfDay::fromString(text("event_start")),
                  .end = TimeOfDay::fromString(text("event_end")),
                  .place = text("place"),
                  .needed = numberFrom(json[QStringLiteral("people_needed")]),
                  .found = numberFrom(json[QStringLiteral("people_found")])},
        .remarks = text("remarks"),
    };
    for (const auto &publication : json[QStringLiteral("accounts")].toArray()) {
        post.publications.push_back(publicationFromJson(publication.toObject()));
    }
    for (const auto &value : json[QStringLiteral("attachments")].toArray()) {
        const QJsonObject attachment = value.toObject();
        post.attachments.push_back({attachment[QStringLiteral("path")].toString(),
                                    attachment[QStringLiteral("alternative_text")].toString()});
    }
    return post;
}

QStringList changedFields(const Post &before, const Post &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    QStringList fields;
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (field.key() != QStringLiteral("id") && old[field.key()] != field.value()) {
            fields << field.key();
        }
    }
    return fields;
}

} // namespace semainier
