// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsrow.h"

#include <QCryptographicHash>

namespace semainier {

namespace {

constexpr QLatin1String tablePrefix("table-");
constexpr QLatin1String downloadPrefix("download-");
constexpr qsizetype inventedFigures = 16;

QString invented(QLatin1String prefix, const QString &content)
{
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
    return prefix + QString::fromLatin1(hash.toHex().first(inventedFigures));
}

} // namespace

QString code(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoId:
        return QStringLiteral("no_id");
    case SkipReason::DamagedId:
        return QStringLiteral("damaged_id");
    case SkipReason::Aggregate:
        return QStringLiteral("aggregate");
    case SkipReason::Deleted:
        return QStringLiteral("deleted");
    case SkipReason::OlderVersion:
        return QStringLiteral("older_version");
    case SkipReason::Private:
        return QStringLiteral("private");
    case SkipReason::NoDate:
        return QStringLiteral("no_date");
    case SkipReason::NoContent:
        return QStringLiteral("no_content");
    case SkipReason::SingleDay:
        return QStringLiteral("single_day");
    case SkipReason::Repeated:
        return QStringLiteral("repeated");
    case SkipReason::OtherNetwork:
        return QStringLiteral("other_network");
    case SkipReason::NoNetwork:
        return QStringLiteral("no_network");
    }
    return {};
}

QString idOfTable(const QString &content)
{
    return invented(tablePrefix, content);
}

QString idOfDownload(const QString &content)
{
    return invented(downloadPrefix, content);
}

bool isInventedId(const QString &externalId)
{
    const auto begins = [&externalId](QLatin1String prefix) {
        return externalId.size() == prefix.size() + inventedFigures
            && externalId.startsWith(prefix);
    };
    return begins(tablePrefix) || begins(downloadPrefix);
}

} // namespace semainier
