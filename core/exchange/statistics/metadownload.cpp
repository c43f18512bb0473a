// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/metadownload.h"

#include "core/exchange/statistics/plaintext.h"

#include <QCryptographicHash>

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
    const QByteArray name = QByteArray::number(at.toSecsSinceEpoch()) + '\n' + content.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return QStringLiteral("download-") + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace semainier
