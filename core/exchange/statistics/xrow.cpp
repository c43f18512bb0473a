// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/xrow.h"

#include "core/exchange/statistics/address.h"
#include "core/exchange/statistics/plaintext.h"
#include "core/exchange/statistics/publishtime.h"

namespace semainier {

namespace {

const QString network = QStringLiteral("x");

bool isNumber(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

void takeFromText(StatisticsRow &row)
{
    row.reply = row.text.startsWith(u'@');
    row.repost = row.text.startsWith(QStringLiteral("RT @"));
}

RowOutcome xRow(const TableRow &row, const QDateTime &told)
{
    const QString url = row.text(TableField::Url);
    const PublicationAddress address = addressOf(url);
    QString id = row.text(TableField::Id);
    if (id.isEmpty() && address.id == QStringLiteral("undefined")) {
        return std::unexpected(SkipReason::Deleted);
    }
    if (!isNumber(id)) {
        if (!isNumber(address.id)) {
            return std::unexpected(id.isEmpty() ? SkipReason::NoId : SkipReason::DamagedId);
        }
        id = address.id;
    }
    StatisticsRow read{.network = network,
                       .account = {.handle = address.handle},
                       .externalId = id,
                       .url = url,
                       .publishedAt = exactInstant(instantOfId(network, id), told),
                       .text = withoutEntities(row.text(TableField::Text)),
                       .metrics = row.metrics()};
    if (!read.publishedAt.isValid()) {
        return std::unexpected(SkipReason::NoDate);
    }
    takeFromText(read);
    return read;
}

} // namespace semainier
