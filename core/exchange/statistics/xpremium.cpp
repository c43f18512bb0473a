// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/publishtime.h"
#include "core/exchange/statistics/xrow.h"

namespace semainier {

namespace {

using Field = TableWords::Field;
using Count = TableWords::Count;

constexpr std::array fields{
    Field{TableField::Id, u"post id", true},
    Field{TableField::Url, u"post link", true},
    Field{TableField::Text, u"post text"},
    Field{TableField::Date, u"date"},
};
constexpr std::array counts{
    Count{Metric::Impressions, u"impressions"},
    Count{Metric::Reactions, u"likes"},
    Count{Metric::Comments, u"replies"},
    // "Shares" counts uses of the share button.
    Count{Metric::Shares, u"reposts"},
    Count{Metric::Saves, u"bookmarks"},
    Count{Metric::Clicks, u"url clicks"},
};

/// The list of posts that paying accounts of X can download.
class XPremium final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("x_premium"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        // The day is that of UTC; the hour is in the id only.
        const QDateTime told =
            instantFrom(row.text(TableField::Date), {"ddd, MMM d, yyyy"}, QTimeZone::utc());
        return xRow(row, told);
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> xPremium()
{
    return std::make_unique<XPremium>();
}

} // namespace semainier
