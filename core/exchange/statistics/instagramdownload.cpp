// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/jsonformat.h"
#include "core/exchange/statistics/metadownload.h"

#include <QJsonArray>

namespace semainier {

namespace {

const QString media = QStringLiteral("media");
const QString title = QStringLiteral("title");
const QString creation = QStringLiteral("creation_timestamp");

/// Posts and reels of Instagram's “download your information”, which counts nothing. Stories are
/// gone after a day and are left alone.
class InstagramDownload final : public JsonFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("instagram_download"); }

protected:
    [[nodiscard]] bool isElement(const QString &array, const QJsonObject &first) const override
    {
        const bool mayBe = array.isEmpty() || array == QStringLiteral("ig_reels_media");
        return mayBe && first[media].isArray() && first[media][0][creation].isDouble();
    }

    [[nodiscard]] RowOutcome row(const QJsonObject &element) const override
    {
        const QJsonValue first = element[media][0];
        // The caption of a single picture is that of the picture, of several that of the post.
        const QString outer = downloadedText(element[title]);
        const QDateTime whole = downloadedInstant(element[creation]);
        StatisticsRow row{.network = QStringLiteral("instagram"),
                          .publishedAt =
                              whole.isValid() ? whole : downloadedInstant(first[creation]),
                          .text = outer.isEmpty() ? downloadedText(first[title]) : outer};
        if (!row.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        row.externalId = downloadedId(row.publishedAt, first[QStringLiteral("uri")].toString());
        return row;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> instagramDownload()
{
    return std::make_unique<InstagramDownload>();
}

} // namespace semainier
