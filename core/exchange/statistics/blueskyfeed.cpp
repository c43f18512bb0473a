// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/blueskypost.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/jsonformat.h"
#include "core/exchange/statistics/numbercell.h"
#include "core/exchange/statistics/publishtime.h"

namespace semainier {

namespace {

const QString handle = QStringLiteral("handle");
const QString uri = QStringLiteral("uri");

/// What `app.bsky.feed.getAuthorFeed` answers. Pinned posts stand twice in it.
class BlueskyFeed final : public JsonFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("bluesky_feed"); }

protected:
    [[nodiscard]] bool isElement(const QString &array, const QJsonObject &first) const override
    {
        const QJsonValue post = first[QStringLiteral("post")];
        return array == QStringLiteral("feed") && post[uri].isString()
            && post[QStringLiteral("record")].isObject();
    }

    [[nodiscard]] RowOutcome row(const QJsonObject &element) const override
    {
        const QJsonObject post = element[QStringLiteral("post")].toObject();
        const QJsonValue author = post[QStringLiteral("author")];
        const QJsonValue reason = element[QStringLiteral("reason")];
        const QString address = post[uri].toString();
        const QString key = address.sliced(address.lastIndexOf(u'/') + 1);
        if (key.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        StatisticsRow row{.network = QStringLiteral("bluesky"),
                          .account = {.id = author[QStringLiteral("did")].toString(),
                                      .handle = author[handle].toString()},
                          .externalId = key,
                          .url = QStringLiteral("https://bsky.app/profile/")
                              + author[handle].toString() + QStringLiteral("/post/") + key};
        const QJsonObject record = post[QStringLiteral("record")].toObject();
        takeBlueskyRecord(record, row.account.id, row);
        const QDateTime seen = instantFromIso(post[QStringLiteral("indexedAt")].toString());
        row.publishedAt = blueskyInstant(record[QStringLiteral("createdAt")].toString(), key, seen);
        row.repost =
            reason[QStringLiteral("$type")].toString().endsWith(QStringLiteral("#reasonRepost"));
        if (row.repost) {
            const QJsonValue by = reason[QStringLiteral("by")];
            row.account = {.id = by[QStringLiteral("did")].toString(),
                           .handle = by[handle].toString()};
            row.reply = false;
            const QDateTime shared = instantFromIso(reason[QStringLiteral("indexedAt")].toString());
            row.publishedAt = shared.isValid() ? shared : row.publishedAt;
        } else {
            takeCounts(post, row);
        }
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return row;
    }

private:
    static void takeCounts(const QJsonObject &post, StatisticsRow &row)
    {
        const auto count = [&post](const char *field) {
            return countFromJson(post[QLatin1StringView(field)]);
        };
        row.metrics[Metric::Reactions] = count("likeCount");
        row.metrics[Metric::Comments] = count("replyCount");
        row.metrics[Metric::Shares] = count("repostCount");
        row.metrics[Metric::Saves] = count("bookmarkCount");
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> blueskyFeed()
{
    return std::make_unique<BlueskyFeed>();
}

} // namespace semainier
