// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/exportfile.h"
#include "core/exchange/statistics/tablemapping.h"

#include <optional>

namespace semainier {

/// A table of no known format: where its columns are named, what they seem to mean, its first rows.
struct UnknownTable {
    TableMapping mapping; ///< a proposal
    std::vector<CsvRow> sample;
};

/// The field that people and tools, in French or in English, give this header for.
[[nodiscard]] std::optional<StatisticsField> statisticsFieldFromHeader(QStringView header);

/// What a file may be once its columns are named; nothing for one that holds no table with named
/// columns and a row below.
[[nodiscard]] std::optional<UnknownTable> unknownTable(const ExportFile &file);

} // namespace semainier
