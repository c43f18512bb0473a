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
    Field{TableField::Text, u"post title|titre de la publication|titre du post", true},
    Field{TableField::Url, u"post link|lien de la publication|lien du post", true},
    Field{TableField::Date, u"created date|date de creation", true},
};
constexpr std::array counts{
    // "Clicks" are those on anything, not on links only.
    Count{Metric::Impressions, u"impressions"},
    Count{Metric::Reactions, u"likes|reactions|j'aime"},
    Count{Metric::Comments, u"comments|commentaires"},
    Count{Metric::Shares, u"reposts|republications"},
    Count{Metric::Views, u"views (excluding offsite video views)|views|vues"},
};

/// The sheet “All posts” of what a page of LinkedIn exports of its content.
class LinkedInPage final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("linkedin_page"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        const QString network = QStringLiteral("linkedin");
        const QString url = row.text(TableField::Url);
        const QString id = addressOf(url).id;
        if (id.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        // The column has the day; the hour is in the id.
        const QDateTime told =
            instantFrom(row.text(TableField::Date), {"M/d/yyyy", "yyyy-MM-dd"}, QTimeZone::utc());
        StatisticsRow read{.network = network,
                           .externalId = id,
                           .url = url,
                           .publishedAt = exactInstant(instantOfId(network, id), told),
                           .text = row.text(TableField::Text),
                           .metrics = row.metrics()};
        if (!read.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        if (read.publishedAt == told) {
            read.publishedOn = told.date();
            read.publishedAt = QDateTime();
        }
        return read;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> linkedInPage()
{
    return std::make_unique<LinkedInPage>();
}

} // namespace semainier
