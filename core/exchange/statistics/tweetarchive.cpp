// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/jsonformat.h"
#include "core/exchange/statistics/lookalike.h"
#include "core/exchange/statistics/numbercell.h"
#include "core/exchange/statistics/plaintext.h"
#include "core/exchange/statistics/publishtime.h"
#include "core/exchange/statistics/xrow.h"

#include <QJsonArray>

#include <algorithm>

namespace semainier {

namespace {

const QString network = QStringLiteral("x");

/// Characters up to which addresses are put back. X lets nobody write more than 25 000.
constexpr qsizetype longestText = 100'000;
/// Addresses of one tweet: of 24 characters, more do not fit into 25 000.
constexpr qsizetype mostLinks = 1'000;

/// Each tweet stands in an object of its own; until 2018 it did not.
QJsonObject tweetOf(const QJsonObject &element)
{
    const QJsonValue tweet = element[QStringLiteral("tweet")];
    return tweet.isObject() ? tweet.toObject() : element;
}

QString textOf(const QJsonObject &tweet)
{
    const QString full = tweet[QStringLiteral("full_text")].toString();
    return full.isEmpty() ? tweet[QStringLiteral("text")].toString() : full;
}

/// Whether it is the file of an account that has never written anything.
bool isEmptyList(const ExportFile &file)
{
    if (!file.beginsWith("window.YTD.tweets.") && !file.beginsWith("window.YTD.tweet.")) {
        return false;
    }
    const QByteArrayView text(file.beginning());
    const qsizetype list = text.indexOf('[');
    return list >= 0 && text.sliced(list + 1).trimmed().startsWith(']');
}

/// Whether the author has edited it since: each version is a tweet of its own, and tells all of
/// them, the last one last.
bool wasReplaced(const QJsonObject &tweet, const QString &id)
{
    const QJsonValue edits = tweet[QStringLiteral("edit_info")];
    const QJsonValue first = edits[QStringLiteral("initial")];
    const QJsonValue whole = first.isObject()
        ? first
        : edits[QStringLiteral("edit")][QStringLiteral("editControlInitial")];
    const QJsonArray versions = whole[QStringLiteral("editTweetIds")].toArray();
    const bool isTold = std::ranges::any_of(
        versions, [&id](const QJsonValue &version) { return version.toString() == id; });
    return isTold && versions.last().toString() != id;
}

bool isShortened(const QString &address)
{
    return address.startsWith(QStringLiteral("https://t.co/"))
        || address.startsWith(QStringLiteral("http://t.co/"));
}

QJsonArray linksAmong(const QJsonObject &entities, const QString &name)
{
    QJsonArray links = entities[name].toArray();
    while (links.size() > mostLinks) {
        links.removeLast();
    }
    return links;
}

void expand(QString &text, const QString &shortened, const QString &expanded)
{
    if (!isShortened(shortened) || expanded.contains(shortened) || text.size() > longestText) {
        return;
    }
    const qsizetype growth = text.count(shortened) * (expanded.size() - shortened.size());
    if (text.size() + growth <= longestText) {
        text.replace(shortened, expanded);
    }
}

/// Puts the addresses back that X shortened, and takes those of pictures away.
void expandLinks(const QJsonObject &tweet, StatisticsRow &row)
{
    const QJsonObject entities = tweet[QStringLiteral("entities")].toObject();
    for (const auto &value : linksAmong(entities, QStringLiteral("urls"))) {
        const QString shortened = value[QStringLiteral("url")].toString();
        const QString expanded = value[QStringLiteral("expanded_url")].toString();
        if (!shortened.isEmpty() && !expanded.isEmpty()) {
            expand(row.text, shortened, expanded);
            row.links << expanded;
        }
    }
    for (const auto &value : linksAmong(entities, QStringLiteral("media"))) {
        expand(row.text, value[QStringLiteral("url")].toString(), {});
    }
    row.text = row.text.trimmed();
}

/// `tweets.js` of the archive that X gives of an account.
class TweetArchive final : public JsonFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("x_archive"); }
    [[nodiscard]] bool recognises(const ExportFile &file) const override
    {
        return !file.beginsWith(deletedInXArchive)
            && (JsonFormat::recognises(file) || isEmptyList(file));
    }

protected:
    [[nodiscard]] bool isElement(const QString &array, const QJsonObject &first) const override
    {
        const QJsonObject tweet = tweetOf(first);
        return array.isEmpty() && tweet.contains(QStringLiteral("id_str"))
            && tweet.contains(QStringLiteral("created_at")) && !textOf(tweet).isEmpty();
    }

    [[nodiscard]] RowOutcome row(const QJsonObject &element) const override
    {
        const QJsonObject tweet = tweetOf(element);
        if (!tweet[QStringLiteral("deleted_at")].toVariant().isNull()) {
            return std::unexpected(SkipReason::Deleted);
        }
        const QString id = tweet[QStringLiteral("id_str")].toString();
        if (id.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        if (wasReplaced(tweet, id)) {
            return std::unexpected(SkipReason::OlderVersion);
        }
        const QDateTime told = instantFrom(tweet[QStringLiteral("created_at")].toString(),
                                           {"ddd MMM dd HH:mm:ss '+0000' yyyy"}, QTimeZone::utc());
        StatisticsRow row{.network = network,
                          .externalId = id,
                          .url = QStringLiteral("https://x.com/i/web/status/") + id,
                          .publishedAt = exactInstant(instantOfId(network, id), told),
                          .text = textOf(tweet)};
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        expandLinks(tweet, row);
        row.text = withoutEntities(row.text);
        takeFromText(row);
        if (!row.repost) { // else the counts are those of somebody else's tweet
            row.metrics[Metric::Reactions] = countFromJson(tweet[QStringLiteral("favorite_count")]);
            row.metrics[Metric::Shares] = countFromJson(tweet[QStringLiteral("retweet_count")]);
        }
        return row;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> tweetArchive()
{
    return std::make_unique<TweetArchive>();
}

} // namespace semainier
