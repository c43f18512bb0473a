// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/jsonformat.h"
#include "core/exchange/statistics/metadownload.h"

#include <QJsonArray>

namespace semainier {

namespace {

const QString data = QStringLiteral("data");
const QString attachments = QStringLiteral("attachments");

/// What hangs on a post: its links, and the first text and file there is.
struct Attached {
    QStringList links;
    QString description;
    QString file;
};

Attached attachedTo(const QJsonObject &post)
{
    Attached found;
    for (const auto &attachment : post[attachments].toArray()) {
        for (const auto &value : attachment[data].toArray()) {
            const QJsonValue media = value[QStringLiteral("media")];
            const QString link =
                downloadedText(value[QStringLiteral("external_context")][QStringLiteral("url")]);
            if (!link.isEmpty()) {
                found.links << link;
            }
            if (found.file.isEmpty()) {
                found.file = media[QStringLiteral("uri")].toString();
            }
            if (found.description.isEmpty()) {
                found.description = downloadedText(media[QStringLiteral("description")]);
            }
        }
    }
    return found;
}

/// Posts of Facebook's “download your information”, which counts nothing.
class FacebookDownload final : public JsonFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("facebook_download"); }

protected:
    [[nodiscard]] bool isElement(const QString &array, const QJsonObject &first) const override
    {
        return array.isEmpty() && first.contains(QStringLiteral("timestamp"))
            && !first.contains(QStringLiteral("sender_name"))
            && (first[data].isArray() || first[attachments].isArray()
                || first.contains(QStringLiteral("title")));
    }

    [[nodiscard]] RowOutcome row(const QJsonObject &element) const override
    {
        const Attached attached = attachedTo(element);
        StatisticsRow row{.network = QStringLiteral("facebook"),
                          .publishedAt = downloadedInstant(element[QStringLiteral("timestamp")]),
                          .links = attached.links};
        for (const auto &value : element[data].toArray()) {
            if (row.text.isEmpty()) {
                row.text = downloadedText(value[QStringLiteral("post")]);
            }
        }
        if (row.text.isEmpty()) {
            row.text = attached.description;
        }
        if (row.text.isEmpty() && row.links.isEmpty() && attached.file.isEmpty()) {
            return std::unexpected(SkipReason::NoContent); // such as "shared a memory"
        }
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        row.externalId = downloadedId(row.publishedAt, row.text + attached.file);
        return row;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> facebookDownload()
{
    return std::make_unique<FacebookDownload>();
}

} // namespace semainier
