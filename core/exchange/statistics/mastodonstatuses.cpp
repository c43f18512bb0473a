// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/jsonformat.h"
#include "core/exchange/statistics/numbercell.h"
#include "core/exchange/statistics/plaintext.h"
#include "core/exchange/statistics/publishtime.h"

#include <QUrl>

namespace semainier {

namespace {

const QString account = QStringLiteral("account");
const QString visibility = QStringLiteral("visibility");
const QString uriField = QStringLiteral("uri");
const QString urlField = QStringLiteral("url");

/// The account's own name, with the server where it is known: statuses are of other servers too.
QString handleOf(const QJsonValue &owner, const QJsonObject &status)
{
    const QString name = owner[QStringLiteral("acct")].toString();
    if (name.isEmpty() || name.contains(u'@')) {
        return name.isEmpty() ? QString() : u'@' + name;
    }
    for (const QJsonValue &address : {owner[urlField], status[uriField], status[urlField]}) {
        if (const QString server = QUrl(address.toString()).host(); !server.isEmpty()) {
            return u'@' + name + u'@' + server;
        }
    }
    return u'@' + name;
}

/// What a server of Mastodon answers for the statuses of an account.
class MastodonStatuses final : public JsonFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("mastodon_statuses"); }

protected:
    [[nodiscard]] bool isElement(const QString &array, const QJsonObject &first) const override
    {
        return array.isEmpty() && first.contains(QStringLiteral("favourites_count"))
            && first.contains(visibility);
    }

    [[nodiscard]] RowOutcome row(const QJsonObject &element) const override
    {
        const QString seenBy = element[visibility].toString();
        if (seenBy != QStringLiteral("public") && seenBy != QStringLiteral("unlisted")) {
            return std::unexpected(SkipReason::Private);
        }
        const QJsonObject shared = element[QStringLiteral("reblog")].toObject();
        const QJsonObject &status = shared.isEmpty() ? element : shared;
        const QString html = status[QStringLiteral("content")].toString();
        const QString warning = status[QStringLiteral("spoiler_text")].toString();
        StatisticsRow row{.network = QStringLiteral("mastodon"),
                          .account = {.handle = handleOf(element[account], element)},
                          .externalId = element[QStringLiteral("id")].toString(),
                          .url = status[urlField].toString(),
                          .publishedAt =
                              instantFromIso(element[QStringLiteral("created_at")].toString()),
                          .text = textOfHtml(html),
                          .links = linksOfHtml(html),
                          .repost = !shared.isEmpty()};
        if (!warning.isEmpty()) {
            row.text.prepend(warning + QStringLiteral("\n\n"));
        }
        const QJsonValue answered = element[QStringLiteral("in_reply_to_account_id")];
        row.reply = answered.isString() && answered != element[account][QStringLiteral("id")];
        if (row.externalId.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        if (!row.repost) {
            const auto count = [&element](const char *field) {
                return countFromJson(element[QLatin1StringView(field)]);
            };
            row.metrics[Metric::Reactions] = count("favourites_count");
            row.metrics[Metric::Shares] = count("reblogs_count");
            row.metrics[Metric::Comments] = count("replies_count");
        }
        return row;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> mastodonStatuses()
{
    return std::make_unique<MastodonStatuses>();
}

} // namespace semainier
