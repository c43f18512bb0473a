// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/plaintext.h"
#include "core/exchange/statistics/publishtime.h"
#include "core/exchange/statistics/tableformat.h"
#include "core/exchange/statistics/xrow.h"

namespace semainier {

namespace {

using Field = TableWords::Field;
using Count = TableWords::Count;

constexpr std::array fields{
    Field{TableField::Id, u"tweet id|identifiant du tweet", true},
    Field{TableField::Url, u"tweet permalink|permalien du tweet", true},
    Field{TableField::Text, u"tweet text|texte du tweet", true},
    Field{TableField::Date, u"time|heure"},
};
constexpr std::array counts{
    Count{Metric::Impressions, u"impressions"},
    Count{Metric::Shares, u"retweets"},
    Count{Metric::Comments, u"replies|reponses"},
    // Called favourites until 2015.
    Count{Metric::Reactions, u"likes|favorites|j'aime"},
    Count{Metric::Clicks, u"url clicks"},
};

/// Where the columns stand that are wanted, in every language.
struct Place {
    size_t column;
    const char16_t *header;
};
constexpr std::array places{
    Place{3, u"time"},    Place{4, u"impressions"}, Place{7, u"retweets"},
    Place{8, u"replies"}, Place{9, u"likes"},       Place{11, u"url clicks"},
};
constexpr size_t allColumns = 40;

/// The list of tweets that X let everybody download until 2023.
class XAnalytics final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("x_analytics"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        const QDateTime told = instantFrom(row.text(TableField::Date).left(16),
                                           {"yyyy-MM-dd HH:mm"}, QTimeZone::utc());
        return xRow(row, told);
    }
    [[nodiscard]] std::vector<QString>
    usualHeaders(const std::vector<QString> &headers) const override
    {
        std::vector<QString> usual = headers;
        if (headers.size() == allColumns && foldedText(headers[0]).contains(u"tweet")) {
            for (const Place &place : places) {
                usual[place.column] = QString::fromUtf16(place.header);
            }
        }
        return usual;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> xAnalytics()
{
    return std::make_unique<XAnalytics>();
}

} // namespace semainier
