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
    Field{TableField::Id, u"post id", true},
    Field{TableField::Url, u"permalink", true},
    Field{TableField::Text, u"post message", true},
    Field{TableField::Date, u"posted", true},
};
// Of two columns of one name the first has the total, the second that of single people.
constexpr std::array counts{
    Count{Metric::Reach, u"lifetime post total reach"},
    Count{Metric::Impressions, u"lifetime post total impressions"},
    Count{Metric::Reactions, u"like"},
    Count{Metric::Comments, u"comment"},
    Count{Metric::Shares, u"share"},
};

/// The list of posts that the insights of a page exported until 2023.
class FacebookInsights final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("facebook_insights"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        const QString url = row.text(TableField::Url);
        const QString both = row.text(TableField::Id); // page and post
        const qsizetype bar = both.indexOf(u'_');
        if (both.isEmpty() && url.isEmpty()) {
            return std::unexpected(SkipReason::Aggregate); // the second header, which explains
        }
        StatisticsRow read{.network = QStringLiteral("facebook"),
                           .account = {.id = both.first(std::max<qsizetype>(bar, 0))},
                           .externalId = bar > 0 ? both.sliced(bar + 1) : addressOf(url).id,
                           .url = url,
                           .text = row.text(TableField::Text),
                           .metrics = row.metrics()};
        if (read.externalId.isEmpty()) {
            return std::unexpected(SkipReason::DamagedId);
        }
        read.publishedAt = instantFrom(
            row.text(TableField::Date),
            {"M/d/yyyy H:mm", "M/d/yyyy h:mm:ss AP", "M/d/yy H:mm", "yyyy-MM-dd HH:mm:ss"},
            pacificTime());
        if (!read.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return read;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> facebookInsights()
{
    return std::make_unique<FacebookInsights>();
}

} // namespace semainier
