// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/datecell.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/tableformat.h"

#include <array>

namespace semainier {

namespace {

using Field = TableWords::Field;
using Count = TableWords::Count;

constexpr std::array fields{
    Field{TableField::Id, u"content|contenu", true},
    Field{TableField::Title, u"video title|titre de la video", true},
    Field{TableField::Date, u"video publish time|heure de publication de la video"},
};
// The columns are those somebody chose.
constexpr std::array counts{
    Count{Metric::Views, u"views|vues"},
    Count{Metric::Impressions, u"impressions|thumbnail impressions|impressions des miniatures"},
    Count{Metric::Reactions, u"likes|j'aime|mentions j'aime"},
    Count{Metric::Comments, u"comments added|comments|commentaires ajoutes|commentaires"},
    Count{Metric::Shares, u"shares|partages"},
};

/// The chart has a row for each video and day, with the same columns beside the day.
constexpr const char16_t *columnsOfChart = u"date";

/// The table by content of the advanced mode of YouTube Studio.
class YouTubeVideos final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("youtube_videos"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts, columnsOfChart}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        const QString id = row.text(TableField::Id);
        if (id.compare(u"total", Qt::CaseInsensitive) == 0) {
            return std::unexpected(SkipReason::Aggregate);
        }
        if (id.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        // "Jan 6, 2024" or "6 janv. 2024", never in figures.
        const DateCell date = readDateCell(row.text(TableField::Date));
        StatisticsRow read{.network = QStringLiteral("youtube"),
                           .externalId = id,
                           .url = QStringLiteral("https://www.youtube.com/watch?v=") + id,
                           .publishedOn = date.form == DateCell::Form::Known
                               ? date.inOrder(DateOrder::DayFirst)
                               : QDate(),
                           .text = row.text(TableField::Title),
                           .metrics = row.metrics()};
        if (!read.publishedOn.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return read;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> youTubeVideos()
{
    return std::make_unique<YouTubeVideos>();
}

} // namespace semainier
