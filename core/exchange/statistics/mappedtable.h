// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsformat.h"
#include "core/exchange/statistics/tablemapping.h"

namespace semainier {

/// A table that no known network or tool writes, by what a person said of its columns.
///
/// A publication without an id gets one from its address, else from account, day and text, so that
/// it is found again in the next file.
[[nodiscard]] std::unique_ptr<StatisticsFormat> mappedTable(TableMapping mapping);

} // namespace semainier
