// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/publishtime.h"
#include "core/exchange/statistics/tableformat.h"

#include <array>

namespace semainier {

namespace {

using Field = TableWords::Field;
using Count = TableWords::Count;

constexpr std::array fields{
    Field{TableField::Title, u"video title|titre de la video", true},
    Field{TableField::Url, u"video link|lien de la video|lien video", true},
    Field{TableField::Date, u"post time|heure de publication|date de publication"},
};
constexpr std::array counts{
    Count{Metric::Reactions, u"total likes|likes|total de j'aime|j'aime"},
    Count{Metric::Comments, u"total comments|comments|total des commentaires|commentaires"},
    Count{Metric::Shares, u"total shares|shares|total des partages|partages"},
    Count{Metric::Views, u"total views|views|total des vues|vues"},
    Count{Metric::Saves, u"add to favorites|favorites|favoris"},
};

/// “Content” of TikTok Studio.
class TikTokVideos final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("tiktok_videos"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        const QString network = QStringLiteral("tiktok");
        const QString url = row.text(TableField::Url);
        const PublicationAddress address = addressOf(url);
        if (address.network != network) {
            return std::unexpected(SkipReason::NoId);
        }
        // Days are written without their year at times; the id has the second.
        const QDateTime told = instantFrom(row.text(TableField::Date),
                                           {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"}, row.zone);
        StatisticsRow read{.network = network,
                           .account = {.handle = address.handle},
                           .externalId = address.id,
                           .url = url,
                           .publishedAt = exactInstant(instantOfId(network, address.id), told),
                           .text = row.text(TableField::Title),
                           .metrics = row.metrics()};
        if (!read.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return read;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> tikTokVideos()
{
    return std::make_unique<TikTokVideos>();
}

} // namespace semainier
