// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/network.h"
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
    Field{TableField::Date, u"date", true},
    Field{TableField::AccountName, u"social account", true},
    Field{TableField::Network, u"social network", true},
    Field{TableField::Url, u"post link", true},
    Field{TableField::Text, u"post text", true},
};
constexpr std::array counts{
    Count{Metric::Reach, u"reach"},         Count{Metric::Impressions, u"impressions"},
    Count{Metric::Reactions, u"reactions"}, Count{Metric::Comments, u"comments"},
    Count{Metric::Shares, u"shares"},       Count{Metric::Clicks, u"link clicks"},
    Count{Metric::Saves, u"saves"},         Count{Metric::Views, u"video views"},
};

/// “Post insights” of Publer, of all networks in one table.
class PublerPosts final : public TableFormat {
public:
    [[nodiscard]] QString code() const override { return QStringLiteral("publer_posts"); }

protected:
    [[nodiscard]] TableWords words() const override { return {fields, counts}; }
    [[nodiscard]] RowOutcome row(const TableRow &row) const override
    {
        const Network *network = networkFromAlias(row.text(TableField::Network));
        const QString url = row.text(TableField::Url);
        if (network == nullptr || url.isEmpty()) {
            return std::unexpected(SkipReason::NoId);
        }
        const PublicationAddress address = addressOf(url);
        const QDateTime told = instantFrom(row.text(TableField::Date),
                                           {"yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"}, row.zone);
        StatisticsRow read{.network = network->key,
                           .account = {.name = row.text(TableField::AccountName)},
                           .externalId = address.network == network->key ? address.id : QString(),
                           .url = url,
                           .text = row.text(TableField::Text),
                           .metrics = row.metrics()};
        if (read.externalId.isEmpty()) {
            read.externalId = addressKey(url);
        }
        read.publishedAt = exactInstant(instantOfId(network->key, read.externalId), told);
        if (!read.publishedAt.isValid()) {
            return std::unexpected(SkipReason::NoDate);
        }
        return read;
    }
};

} // namespace

std::unique_ptr<StatisticsFormat> publerPosts()
{
    return std::make_unique<PublerPosts>();
}

} // namespace semainier
