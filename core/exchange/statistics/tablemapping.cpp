// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/tablemapping.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace semainier {

namespace {

constexpr std::array<const char *, static_cast<size_t>(StatisticsField::Impressions)> ownCodes{
    "ignored", "date", "time", "id", "url", "text", "title", "account", "network",
};
static_assert(ownCodes.size() + allMetrics.size() == statisticsFieldCount);

// The keys of what is remembered.
const QString headersKey = QStringLiteral("headers");
const QString columnsKey = QStringLiteral("columns");
const QString orderKey = QStringLiteral("date_order");
const QString utcKey = QStringLiteral("utc");
const QString networkKey = QStringLiteral("network");
const QString accountKey = QStringLiteral("account");
const QString dayFirst = QStringLiteral("day_first");
const QString monthFirst = QStringLiteral("month_first");

} // namespace

std::optional<Metric> metricOf(StatisticsField field)
{
    const auto index = static_cast<size_t>(field);
    return index < ownCodes.size() ? std::nullopt
                                   : std::optional(allMetrics.at(index - ownCodes.size()));
}

QString code(StatisticsField field)
{
    const auto metric = metricOf(field);
    return metric ? code(*metric) : QString::fromLatin1(ownCodes.at(static_cast<size_t>(field)));
}

std::optional<StatisticsField> statisticsFieldFromCode(QStringView wanted)
{
    for (size_t i = 0; i < statisticsFieldCount; ++i) {
        if (code(static_cast<StatisticsField>(i)) == wanted) {
            return static_cast<StatisticsField>(i);
        }
    }
    return {};
}

bool TableMapping::has(StatisticsField field) const
{
    return std::ranges::find(fields, field) != fields.end();
}

void TableMapping::assign(size_t column, StatisticsField field)
{
    SEM_ASSERT(column < fields.size(), return);
    if (field != StatisticsField::Ignored) {
        std::ranges::replace(fields, field, StatisticsField::Ignored);
    }
    fields[column] = field;
}

std::vector<MappingNeed> TableMapping::needs() const
{
    std::vector<MappingNeed> needs;
    if (!has(StatisticsField::Date)) {
        needs.push_back(MappingNeed::Day);
    }
    if (!has(StatisticsField::Id) && !has(StatisticsField::Url) && !has(StatisticsField::Text)
        && !has(StatisticsField::Title)) {
        needs.push_back(MappingNeed::Publication);
    }
    if (std::ranges::none_of(fields, [](auto field) { return metricOf(field).has_value(); })) {
        needs.push_back(MappingNeed::Count);
    }
    if (network.isEmpty() && !has(StatisticsField::Network) && !has(StatisticsField::Url)) {
        needs.push_back(MappingNeed::Network);
    }
    return needs;
}

QStringList comparableHeaders(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers) {
        folded << foldedText(header);
    }
    while (!folded.isEmpty() && folded.last().isEmpty()) {
        folded.removeLast();
    }
    return folded;
}

QString headerFingerprint(const QStringList &headers)
{
    constexpr qsizetype length = 16;
    const QByteArray all = comparableHeaders(headers).join(QChar(u'\u001f')).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(length));
}

QJsonObject toJson(const TableMapping &mapping)
{
    QJsonArray columns;
    for (const StatisticsField field : mapping.fields) {
        columns.append(code(field));
    }
    QJsonObject json{{headersKey, QJsonArray::fromStringList(mapping.headers)},
                     {columnsKey, columns},
                     {utcKey, mapping.isUtc},
                     {networkKey, mapping.network},
                     {accountKey, mapping.account}};
    if (mapping.dateOrder) {
        json[orderKey] = mapping.dateOrder == DateOrder::DayFirst ? dayFirst : monthFirst;
    }
    return json;
}

std::optional<TableMapping> tableMappingFromJson(const QJsonObject &json)
{
    TableMapping mapping{.isUtc = json[utcKey].toBool(),
                         .network = json[networkKey].toString(),
                         .account = json[accountKey].toString()};
    for (const auto &header : json[headersKey].toArray()) {
        mapping.headers << header.toString();
    }
    for (const auto &column : json[columnsKey].toArray()) {
        const auto field = statisticsFieldFromCode(column.toString());
        if (!field) {
            return {};
        }
        mapping.fields.push_back(*field);
    }
    if (const QString order = json[orderKey].toString(); !order.isEmpty()) {
        mapping.dateOrder = order == monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
    const bool isWhole = std::ssize(mapping.fields) == mapping.headers.size();
    return isWhole && mapping.needs().empty() ? std::optional(mapping) : std::nullopt;
}

} // namespace semainier
