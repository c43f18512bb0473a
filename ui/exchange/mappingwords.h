// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/mappingcheck.h"
#include "ui/exchange/samplesheet.h"

namespace semainier::ui {

/// What the window says of a table whose columns are to be named.

/// "Day", "Address", "Reach", "(ignored)".
[[nodiscard]] QString label(StatisticsField field);
/// The first rows, with what is understood of them and what a column may hold.
[[nodiscard]] SampleSheet sampleOf(const UnknownTable &table, std::optional<DateOrder> order);
/// "Still to say: the day, one count."
[[nodiscard]] QString needSentence(const std::vector<MappingNeed> &needs);
/// "120 rows: 118 read, 2 left out: line 5 has no day".
[[nodiscard]] QString checkSentence(const MappingCheck &check);

} // namespace semainier::ui
