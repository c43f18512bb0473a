// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/blueskypost.h"

#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/publishtime.h"

#include <QJsonArray>

#include <cstdlib>

namespace semainier {

namespace {

constexpr qint64 day = 24LL * 60 * 60; ///< seconds

bool agree(const QDateTime &one, const QDateTime &other)
{
    return one.isValid() && other.isValid() && std::abs(one.secsTo(other)) <= day;
}

} // namespace

void takeBlueskyRecord(const QJsonObject &record, const QString &author, StatisticsRow &row)
{
    row.text = record[QStringLiteral("text")].toString();
    const QString uri = QStringLiteral("uri");
    for (const auto &facet : record[QStringLiteral("facets")].toArray()) {
        for (const auto &feature : facet[QStringLiteral("features")].toArray()) {
            if (const QString link = feature[uri].toString(); !link.isEmpty()) {
                row.links << link;
            }
        }
    }
    const QJsonValue embed = record[QStringLiteral("embed")];
    if (const QString link = embed[QStringLiteral("external")][uri].toString(); !link.isEmpty()) {
        row.links << link;
    }
    const QString answered =
        record[QStringLiteral("reply")][QStringLiteral("parent")][uri].toString();
    const bool isOwn =
        !author.isEmpty() && answered.startsWith(QStringLiteral("at://") + author + u'/');
    row.reply = !answered.isEmpty() && !isOwn;
}

QDateTime blueskyInstant(const QString &declared, const QString &key, const QDateTime &seen)
{
    const QDateTime told = instantFromIso(declared);
    const QDateTime ofKey = instantOfId(QStringLiteral("bluesky"), key);
    if (agree(told, ofKey) || agree(told, seen)) {
        return told;
    }
    if (seen.isValid()) {
        return seen;
    }
    return ofKey.isValid() ? ofKey : told;
}

} // namespace semainier
