// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplepublishing.h"

#include <QTimeZone>

#include <algorithm>

namespace semainier {

namespace {

/// A number that looks arbitrary and is the same for the same post.
uint noise(const Post &post)
{
    return post.uid.left(8).toUInt(nullptr, 16);
}

/// The milliseconds since 1970 in the upper bits, as Mastodon numbers its posts.
QString mastodonId(qint64 milliseconds, uint salt)
{
    return QString::number((milliseconds << 16) | qint64(salt & 0xffffU));
}

/// A timestamp identifier of the AT protocol: 13 digits in base 32, microseconds then a clock.
QString blueskyId(qint64 milliseconds, uint salt)
{
    const QString digits = QStringLiteral("234567abcdefghijklmnopqrstuvwxyz");
    quint64 value = (quint64(milliseconds) * 1000) << 10 | (salt & 0x3ffU);
    QString id(13, u'2');
    for (qsizetype i = id.size() - 1; i >= 0; --i) {
        id[i] = digits[qsizetype(value & 31U)];
        value >>= 5;
    }
    return id;
}

} // namespace

int sampleSpentMinutes(const Post &post)
{
    const int planned = post.plannedMinutes.value_or(0);
    const int tenths = int(noise(post) % 7) - 2;
    return std::max(5, (planned + planned * tenths / 10) / 5 * 5);
}

void samplePublish(Publication &publication, const Post &post, const QString &network, QDate today)
{
    const TimeOfDay time = post.time.value_or(TimeOfDay());
    const QDateTime planned(post.day, QTime(time.hour(), time.minute()),
                            QTimeZone(QByteArrayLiteral("Europe/Paris")));
    publication.publishedAt = planned.toUTC().addSecs(qint64(noise(post) % 240));
    if (post.day.daysTo(today) < 7) {
        return;
    }
    const qint64 milliseconds = publication.publishedAt.toMSecsSinceEpoch();
    if (network == QStringLiteral("mastodon")) {
        publication.externalId = mastodonId(milliseconds, noise(post));
        publication.url =
            QStringLiteral("https://asso.example/@faubourg/") + publication.externalId;
    } else if (network == QStringLiteral("bluesky")) {
        publication.externalId = blueskyId(milliseconds, noise(post));
        publication.url = QStringLiteral("https://bsky.example/post/") + publication.externalId;
    } else if (network == QStringLiteral("facebook")) {
        publication.externalId =
            QStringLiteral("100064_%1").arg(quint64(milliseconds / 1000) * 97 + noise(post) % 97);
    }
}

} // namespace semainier
