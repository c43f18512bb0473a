// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/jsonformat.h"
#include "core/exchange/statistics/numbercell.h"
#include "core/exchange/statistics/plaintext.h"
#include "core/exchange/statistics/publishtime.h"

#include <QJsonArray>
#include <QUrl>

namespace semainier {

namespace {

const QString object = QStringLiteral("object");

/// The address of somebody or something, which may stand alone or as a member of it.
QString addressFrom(const QJsonValue &value)
{
    return value.isObject() ? value[QStringLiteral("id")].toString() : value.toString();
}

bool isForAll(const QJsonObject &activity)
{
    for (const auto *field : {"to", "cc"}) {
        const QJsonValue value = activity[QLatin1StringView(field)];
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &receiver : list) {
            const QString name = receiver.toString();
            if (name == QStringLiteral("https://www.w3.org/ns/activitystreams#Public")
                || name == QStringLiteral("as:Public") || name == QStringLiteral("Public")) {
                return true;
            }
        }
    }
    return false;
}

QString numberAtEnd(const QString &address)
{
    return address.sliced(address.lastIndexOf(u'/') + 1);
}

/// `outbox.json` of the archive of an account. Only what anybody can see is read.
class MastodonOutbox final : public JsonFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("mastodon_outbox"); }

protected:
    [[nodiscard]] bool isElement(const QString &array, const QJsonObject &first) const override
    {
        return array == QStringLiteral("orderedItems") && first.contains(object)
            && first.contains(QStringLiteral("actor"));
    }

    [[nodiscard]] RowOutcome row(const QJsonObject &element) const override
    {
        if (!isForAll(element)) {
            return std::unexpected(SkipReason::Private);
        }
        const QString actor = addressFrom(element[QStringLiteral("actor")]);
        StatisticsRow row{
            .network = QStringLiteral("mastodon"),
            .account = {.handle = u'@' + numberAtEnd(actor) + u'@' + QUrl(actor).host()},
            .publishedAt = instantFromIso(element[QStringLiteral("published")].toString())};
        if (element[QStringLiteral("type")] == QStringLiteral("Announce")) {
            row.repost = true;
            row.url = addressFrom(element[object]);
            row.text = row.url;
            row.externalId = numberAtEnd(
                element[QStringLiteral("id")].toString().remove(QStringLiteral("/activity")));
        } else {
            takeNote(element[object].toObject(), actor, row);
        }
        if (row.externalId.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return row;
    }

private:
    static void takeNote(const QJsonObject &note, const QString &actor, StatisticsRow &row)
    {
        const QString html = note[QStringLiteral("content")].toString();
        const QString warning = note[QStringLiteral("summary")].toString();
        const QString answered = addressFrom(note[QStringLiteral("inReplyTo")]);
        row.externalId = numberAtEnd(note[QStringLiteral("id")].toString());
        row.url = note[QStringLiteral("url")].toString();
        row.text = textOfHtml(html);
        if (!warning.isEmpty()) {
            row.text.prepend(warning + QStringLiteral("\n\n"));
        }
        row.links = linksOfHtml(html);
        // Going on from a post of one's own is no answer.
        row.reply = !answered.isEmpty() && !answered.startsWith(actor + u'/');
        // Servers told no counts before 2024.
        const QString total = QStringLiteral("totalItems");
        row.metrics[Metric::Reactions] = countFromJson(note[QStringLiteral("likes")][total]);
        row.metrics[Metric::Shares] = countFromJson(note[QStringLiteral("shares")][total]);
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> mastodonOutbox()
{
    return std::make_unique<MastodonOutbox>();
}

} // namespace semainier
