// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/postjson.h"

#include "core/planner/planner.h"

#include <QJsonArray>

namespace semainier::cli {

namespace {

/// null for what is not given, which an empty text is not.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject describedPublication(const Publication &publication, const Account &account)
{
    return {
        {QStringLiteral("account"), accountKey(account)},
        {QStringLiteral("network"), account.network},
        {QStringLiteral("handle"), account.handle},
        {QStringLiteral("text"), publication.text ? QJsonValue(*publication.text) : QJsonValue()},
        {QStringLiteral("published_at"),
         textOrNull(publication.publishedAt.isValid()
                        ? publication.publishedAt.toUTC().toString(Qt::ISODate)
                        : QString())},
        {QStringLiteral("external_id"), textOrNull(publication.externalId)},
        {QStringLiteral("url"), textOrNull(publication.url)},
    };
}

QJsonValue typeCode(PostKind kind)
{
    const auto type = articleType(kind);
    if (!type) {
        return {};
    }
    switch (*type) {
    case ArticleType::Mission:
        return QStringLiteral("mission");
    case ArticleType::Curated:
        return QStringLiteral("curated");
    case ArticleType::Original:
        return QStringLiteral("original");
    }
    return {};
}

QString functionCode(PostKind kind)
{
    switch (function(kind)) {
    case Function::Information:
        return QStringLiteral("information");
    case Function::Community:
        return QStringLiteral("community");
    case Function::Action:
        return QStringLiteral("action");
    }
    return {};
}

} // namespace

Result<Names> Names::of(const Planner &planner)
{
    Names names;
    SEM_TRY(const auto accounts, planner.accounts().all());
    for (const Account &account : accounts) {
        names.accounts.insert(account.id, account);
    }
    SEM_TRY(const auto objectives, planner.objectives().all());
    for (const Objective &objective : objectives) {
        names.objectives.insert(objective.id, objective.name);
    }
    SEM_TRY(const auto series, planner.series().all());
    for (const Series &one : series) {
        names.series.insert(one.id, one.uid);
    }
    return names;
}

QJsonObject describedPost(const Post &post, const Names &names)
{
    QJsonObject json = toJson(post);
    json.remove(QStringLiteral("id"));
    json[QStringLiteral("date")] = textOrNull(post.day.toString(Qt::ISODate));
    json[QStringLiteral("time")] = textOrNull(post.time ? post.time->toString() : QString());
    for (const auto *key : {"event_date", "event_start", "event_end"}) {
        json[QLatin1StringView(key)] = textOrNull(json[QLatin1StringView(key)].toString());
    }
    const auto part = contentPart(post.kind);
    json[QStringLiteral("part")] = part ? QJsonValue(code(*part)) : QJsonValue();
    json[QStringLiteral("type")] = typeCode(post.kind);
    json[QStringLiteral("function")] = functionCode(post.kind);
    json[QStringLiteral("objective")] = textOrNull(names.objectives.value(post.objective));
    json[QStringLiteral("series")] = textOrNull(names.series.value(post.series));
    QJsonArray accounts;
    QJsonArray publications;
    for (const Publication &publication : post.publications) {
        const Account account = names.accounts.value(publication.account);
        accounts.append(accountKey(account));
        publications.append(describedPublication(publication, account));
    }
    json[QStringLiteral("accounts")] = accounts;
    json[QStringLiteral("publications")] = publications;
    return json;
}

} // namespace semainier::cli
