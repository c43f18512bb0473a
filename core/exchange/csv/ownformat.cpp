// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/ownformat.h"

#include "core/base/isodate.h"
#include "core/exchange/csv/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace semainier {

namespace {

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString hour(std::optional<TimeOfDay> time)
{
    return time ? time->toString() : QString();
}

QString flag(bool value)
{
    return value ? QStringLiteral("1") : QStringLiteral("0");
}

QString accountsCell(const Post &post, const SheetNames &names)
{
    QStringList keys;
    for (const Publication &publication : post.publications) {
        keys << names.accounts.value(publication.account);
    }
    return joinedKeys(keys);
}

bool addsToAccount(const Publication &publication)
{
    return publication.text || publication.publishedAt.isValid()
        || !publication.externalId.isEmpty() || !publication.url.isEmpty();
}

QString publicationsCell(const Post &post, const SheetNames &names)
{
    JsonText json;
    for (const Publication &publication : post.publications) {
        if (!addsToAccount(publication)) {
            continue;
        }
        json.beginObject(names.accounts.value(publication.account));
        if (publication.text) {
            json.add(QStringLiteral("text"), *publication.text);
        }
        if (publication.publishedAt.isValid()) {
            json.add(QStringLiteral("published_at"),
                     publication.publishedAt.toUTC().toString(Qt::ISODateWithMs));
        }
        json.addUnlessEmpty(QStringLiteral("external_id"), publication.externalId);
        json.addUnlessEmpty(QStringLiteral("url"), publication.url);
        json.endObject();
    }
    return json.object();
}

QString attachmentsCell(const Post &post)
{
    JsonText json;
    for (const Attachment &attachment : post.attachments) {
        json.beginObject();
        json.add(QStringLiteral("path"), attachment.path);
        json.addUnlessEmpty(QStringLiteral("alternative_text"), attachment.alternativeText);
        json.endObject();
    }
    return json.array();
}

QJsonDocument parsed(QStringView cell)
{
    return QJsonDocument::fromJson(cell.toUtf8());
}

} // namespace

SheetNames::SheetNames(const std::vector<Account> &accountRows,
                       const std::vector<Objective> &objectiveRows,
                       const std::vector<Series> &seriesRows)
{
    for (const Account &account : accountRows) {
        add(account);
    }
    for (const Objective &objective : objectiveRows) {
        add(objective);
    }
    for (const Series &one : seriesRows) {
        add(one);
    }
}

void SheetNames::add(const Account &account)
{
    accounts.insert(account.id, accountKey(account));
}

void SheetNames::add(const Objective &objective)
{
    objectives.insert(objective.id, objective.name);
}

void SheetNames::add(const Series &one)
{
    series.insert(one.id, seriesCell(one));
}

QString ownCell(SheetField field, const Post &post, const SheetNames &names)
{
    switch (field) {
    case SheetField::Uid:
        return post.uid;
    case SheetField::Date:
        return isoDate(post.day);
    case SheetField::Time:
        return hour(post.time);
    case SheetField::Kind:
        return code(post.kind);
    case SheetField::Status:
        return code(post.status);
    case SheetField::Title:
        return post.title;
    case SheetField::Text:
        return post.text;
    case SheetField::Link:
        return post.link;
    case SheetField::Source:
        return post.source;
    case SheetField::Accounts:
        return accountsCell(post, names);
    case SheetField::Objective:
        return names.objectives.value(post.objective);
    case SheetField::Assignee:
        return post.assignee;
    case SheetField::PlannedMinutes:
        return number(post.plannedMinutes);
    case SheetField::SpentMinutes:
        return number(post.spentMinutes);
    case SheetField::Mentions:
        return flag(post.mentions);
    case SheetField::Repost:
        return flag(post.repost);
    case SheetField::Reply:
        return flag(post.reply);
    case SheetField::Publications:
        return publicationsCell(post, names);
    case SheetField::Attachments:
        return attachmentsCell(post);
    case SheetField::Series:
        return names.series.value(post.series);
    case SheetField::EventDate:
        return isoDate(post.event.day);
    case SheetField::EventStart:
        return hour(post.event.start);
    case SheetField::EventEnd:
        return hour(post.event.end);
    case SheetField::Place:
        return post.event.place;
    case SheetField::PeopleNeeded:
        return number(post.event.needed);
    case SheetField::PeopleFound:
        return number(post.event.found);
    case SheetField::Remarks:
        return post.remarks;
    case SheetField::Network:
    case SheetField::Weekday:
    case SheetField::Ignored:
        break;
    }
    return {};
}

QString joinedKeys(const QStringList &keys)
{
    QString cell;
    for (QString key : keys) {
        if (!cell.isEmpty()) {
            cell += u'|';
        }
        key.replace(u'\\', QStringLiteral("\\\\"));
        key.replace(u'|', QStringLiteral("\\|"));
        cell += key;
    }
    return cell;
}

QStringList splitKeys(QStringView cell)
{
    QStringList keys;
    if (cell.isEmpty()) {
        return keys;
    }
    QString key;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size()) {
            key += cell[++i];
        } else if (cell[i] == u'|') {
            keys << key;
            key.clear();
        } else {
            key += cell[i];
        }
    }
    keys << key;
    return keys;
}

QString seriesCell(const Series &series)
{
    JsonText json;
    json.add(QStringLiteral("uid"), series.uid);
    json.add(QStringLiteral("rule"), series.rule);
    json.addUnlessEmpty(QStringLiteral("first_day"), isoDate(series.firstDay));
    json.addUnlessEmpty(QStringLiteral("planned_until"), isoDate(series.plannedUntil));
    return json.object();
}

std::optional<Series> seriesFromCell(QStringView cell)
{
    const QJsonObject json = parsed(cell).object();
    Series series = seriesFromJson(json);
    series.id = {};
    if (series.uid.isEmpty() || series.rule.isEmpty() || !series.firstDay.isValid()
        || !series.plannedUntil.isValid()) {
        return {};
    }
    return series;
}

std::optional<QHash<QString, Publication>> publicationsFromCell(QStringView cell)
{
    const QJsonDocument json = parsed(cell);
    if (!json.isObject()) {
        return {};
    }
    QHash<QString, Publication> publications;
    const QJsonObject accounts = json.object();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const QJsonObject fields = account.value().toObject();
        const QJsonValue text = fields[QStringLiteral("text")];
        const QString publishedAt = fields[QStringLiteral("published_at")].toString();
        const QDateTime instant = QDateTime::fromString(publishedAt, Qt::ISODateWithMs).toUTC();
        if (!account.value().isObject() || (!publishedAt.isEmpty() && !instant.isValid())) {
            return {};
        }
        publications.insert(
            account.key(),
            {.text = text.isString() ? std::optional(text.toString()) : std::nullopt,
             .publishedAt = publishedAt.isEmpty() ? QDateTime() : instant,
             .externalId = fields[QStringLiteral("external_id")].toString(),
             .url = fields[QStringLiteral("url")].toString()});
    }
    return publications;
}

std::optional<std::vector<Attachment>> attachmentsFromCell(QStringView cell)
{
    const QJsonDocument json = parsed(cell);
    if (!json.isArray()) {
        return {};
    }
    std::vector<Attachment> attachments;
    for (const auto &value : json.array()) {
        if (!value.isObject()) {
            return {};
        }
        const QJsonObject attachment = value.toObject();
        attachments.push_back({attachment[QStringLiteral("path")].toString(),
                               attachment[QStringLiteral("alternative_text")].toString()});
    }
    return attachments;
}

} // namespace semainier
