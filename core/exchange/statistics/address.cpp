// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/address.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace semainier {

namespace {

struct Site {
    const char *network;
    const char *host; ///< itself or a subdomain of it
    /// Of path and query; groups "handle" and "id".
    const char *pattern;
};

constexpr std::array sites{
    Site{"x", "x.com", R"(^/(?<handle>\w+)/status(?:es)?/(?<id>\w+))"},
    Site{"x", "twitter.com", R"(^/(?<handle>\w+)/status(?:es)?/(?<id>\w+))"},
    Site{"instagram", "instagram.com",
         R"(^/(?:(?<handle>[\w.]+)/)?(?:p|reel|reels|tv)/(?<id>[\w-]+))"},
    Site{"facebook", "facebook.com",
         R"(^/(?:(?<handle>[^/?]+)/)?(?:posts|videos|reel)/(?:[^/?]+/)?(?<id>\w+))"},
    Site{"facebook", "facebook.com", R"([?&](?:story_fbid|fbid|v)=(?<id>\w+))"},
    Site{"linkedin", "linkedin.com", R"((?:activity|share|ugcPost)[:-](?<id>\d+))"},
    Site{"youtube", "youtube.com", R"((?:[?&]v=|^/shorts/|^/live/)(?<id>[\w-]+))"},
    Site{"youtube", "youtu.be", R"(^/(?<id>[\w-]+))"},
    Site{"tiktok", "tiktok.com", R"(^/@(?<handle>[\w.]+)/(?:video|photo)/(?<id>\d+))"},
    Site{"bluesky", "bsky.app", R"(^/profile/(?<handle>[^/]+)/post/(?<id>\w+))"},
    Site{"threads", "threads.net", R"(^/@(?<handle>[\w.]+)/post/(?<id>[\w-]+))"},
    Site{"threads", "threads.com", R"(^/@(?<handle>[\w.]+)/post/(?<id>[\w-]+))"},
    Site{"mastodon", "", R"(^/(?:@|users/)(?<handle>[\w.]+)/(?:statuses/)?(?<id>\d+))"},
};

bool isAt(const QString &host, const char *site)
{
    const QString name = QString::fromLatin1(site);
    return name.isEmpty() || host == name || host.endsWith(u'.' + name);
}

const QRegularExpression &pattern(size_t site)
{
    static const auto patterns = [] {
        std::array<QRegularExpression, sites.size()> compiled;
        for (size_t i = 0; i < sites.size(); ++i) {
            compiled.at(i).setPattern(QString::fromLatin1(sites.at(i).pattern));
        }
        return compiled;
    }();
    return patterns.at(site);
}

/// The number that digits of an alphabet write; 0 when one is none of them.
quint64 number(const QString &id, QStringView alphabet)
{
    quint64 value = 0;
    for (const QChar c : id) {
        const qsizetype digit = alphabet.indexOf(c);
        if (digit < 0) {
            return 0;
        }
        value = value * quint64(alphabet.size()) + quint64(digit);
    }
    return value;
}

/// Milliseconds since 1970 from an id; 0 for none. Sources: the networks' own descriptions of their
/// ids, each checked on exported rows whose time is known.
qint64 millisecondsOf(const QString &network, const QString &id)
{
    if (network == QStringLiteral("instagram") && (id.size() == 10 || id.size() == 11)) {
        const quint64 media =
            number(id, u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        return media == 0 ? 0 : qint64(media >> 23) + 1314220021721;
    }
    if (network == QStringLiteral("bluesky") && id.size() == 13) {
        return qint64((number(id, u"234567abcdefghijklmnopqrstuvwxyz") >> 10) / 1000);
    }
    bool isNumber = false;
    const quint64 value = id.toULongLong(&isNumber);
    if (!isNumber) {
        return 0;
    }
    if (network == QStringLiteral("x")) {
        constexpr quint64 firstWithTime = 30000000000;
        return value < firstWithTime ? 0 : qint64(value >> 22) + 1288834974657;
    }
    if (network == QStringLiteral("linkedin")) {
        return qint64(value >> 22);
    }
    if (network == QStringLiteral("mastodon")) {
        return qint64(value >> 16);
    }
    return network == QStringLiteral("tiktok") ? qint64(value >> 32) * 1000 : 0;
}

} // namespace

PublicationAddress addressOf(const QString &url)
{
    const QUrl parsed(url.trimmed());
    const QString host = parsed.host().toLower();
    if (host.isEmpty()) {
        return {};
    }
    QString rest = parsed.path();
    if (parsed.hasQuery()) {
        rest += u'?' + parsed.query();
    }
    for (size_t i = 0; i < sites.size(); ++i) {
        if (!isAt(host, sites.at(i).host)) {
            continue;
        }
        if (const auto match = pattern(i).match(rest); match.hasMatch()) {
            return {.network = QString::fromLatin1(sites.at(i).network),
                    .handle = match.captured(QStringLiteral("handle")),
                    .id = match.captured(QStringLiteral("id"))};
        }
    }
    return {};
}

QString addressKey(const QString &url)
{
    const PublicationAddress address = addressOf(url);
    const QUrl parsed(url.trimmed());
    QString host = parsed.host().toLower();
    if (!address.id.isEmpty()) {
        // The ids of a Mastodon server are its own.
        return (address.network == QStringLiteral("mastodon") ? host : address.network) + u'/'
            + address.id;
    }
    if (host.isEmpty()) {
        return url.trimmed();
    }
    if (host.startsWith(QStringLiteral("www."))) {
        host = host.sliced(4);
    }
    QString key = host + parsed.path();
    while (key.endsWith(u'/')) {
        key.chop(1);
    }
    return parsed.hasQuery() ? key + u'?' + parsed.query() : key;
}

QDateTime instantOfId(const QString &network, const QString &id)
{
    const qint64 milliseconds = millisecondsOf(network, id);
    constexpr qint64 earliest = 1136073600000; // 2006, the year of the first of these networks
    constexpr qint64 latest = 4102444800000; // 2100
    return milliseconds >= earliest && milliseconds < latest
        ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
        : QDateTime();
}

} // namespace semainier
