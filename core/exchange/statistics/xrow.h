// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/tableformat.h"

namespace semainier {

/// A row of a table of X. An id that a spreadsheet has rounded is taken from the address; the exact
/// time is in the id.
[[nodiscard]] RowOutcome xRow(const TableRow &row, const QDateTime &told);

/// Fills in what the text of a post of X tells: whom it answers, whose it shares.
void takeFromText(StatisticsRow &row);

} // namespace semainier
