// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/metrics.h"
#include "core/exchange/csv/datecell.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace semainier {

/// What a column of a table of statistics tells of a publication.
enum class StatisticsField {
    Ignored,
    Date, ///< the day, with the hour or without
    Time, ///< the hour, where it stands alone
    Id, ///< the network's own
    Url,
    Text,
    Title,
    Account, ///< handle or name
    Network,
    Impressions, // from here on the metrics, in their order
    Reach,
    Reactions,
    Comments,
    Shares,
    Clicks,
    Saves,
    Views,
};
inline constexpr size_t statisticsFieldCount = static_cast<size_t>(StatisticsField::Views) + 1;

/// The stable code of a field in the file, such as "reach".
[[nodiscard]] QString code(StatisticsField field);
[[nodiscard]] std::optional<StatisticsField> statisticsFieldFromCode(QStringView code);
[[nodiscard]] std::optional<Metric> metricOf(StatisticsField field);

/// What is missing before a table can be read by a mapping.
enum class MappingNeed {
    Day,
    Publication, ///< an id, an address or a text
    Count,
    Network, ///< a column, an address or a choice that says it
};

/// What the columns of a table mean that no known network or tool writes, as a person said once.
struct TableMapping {
    QStringList headers; ///< as they stand in the file
    std::vector<StatisticsField> fields; ///< of each column
    /// Of days in figures; nothing: none of them needs it.
    std::optional<DateOrder> dateOrder;
    bool isUtc = false; ///< hours that say no zone are those of UTC, else those of here
    QString network; ///< key, of rows that name none
    QString account; ///< handle or name, of rows that name none

    [[nodiscard]] bool has(StatisticsField field) const;
    /// Gives a column a field, which it takes from the one that had it.
    void assign(size_t column, StatisticsField field);
    [[nodiscard]] std::vector<MappingNeed> needs() const;

    bool operator==(const TableMapping &) const = default;
};

/// The headers as they are compared: folded, without empty ones at the end.
[[nodiscard]] QStringList comparableHeaders(const QStringList &headers);
/// The same text for all files whose headers are comparably the same, in the same order.
[[nodiscard]] QString headerFingerprint(const QStringList &headers);

[[nodiscard]] QJsonObject toJson(const TableMapping &mapping);
/// Nothing where this version does not understand what was remembered.
[[nodiscard]] std::optional<TableMapping> tableMappingFromJson(const QJsonObject &json);

} // namespace semainier
