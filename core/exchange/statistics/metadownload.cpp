// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/metadownload.h"

#include "core/exchange/statistics/plaintext.h"
#include "core/exchange/statistics/statisticsrow.h"

namespace semainier {

QString downloadedText(const QJsonValue &value)
{
    return withoutMojibake(value.toString());
}

QDateTime downloadedInstant(const QJsonValue &value)
{
    const qint64 seconds = value.toInteger();
    constexpr qint64 latest = 4102444800; // 2100
    return seconds > 0 && seconds < latest ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                           : QDateTime();
}

QString downloadedId(const QDateTime &at, const QString &content)
{
    return idOfDownload(QString::number(at.toSecsSinceEpoch()) + u'\n' + content);
}

} // namespace semainier
