// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/statistics/exportvisit.h"
#include "core/exchange/statistics/mappingproposal.h"
#include "core/exchange/statistics/statisticsplan.h"

#include <QTimeZone>

namespace semainier {

/// What a table gives when it is read by a mapping.
struct MappingCheck {
    int rows = 0;
    int read = 0;
    std::optional<SkippedRow> firstSkipped;
    /// What comes first in days in figures, as said or as the days themselves tell.
    std::optional<DateOrder> dateOrder;
    bool wantsDateOrder = false; ///< some days can be read in two ways, and nothing tells
};

/// Reads a whole file by a mapping, also within an archive. Where the mapping does not say what
/// comes first in days in figures, the order counts that gives more days. The errors of
/// planStatistics(), but for unknown formats.
[[nodiscard]] Result<MappingCheck> checkMapping(const ExportLocation &location,
                                                const TableMapping &mapping,
                                                const QTimeZone &zone = QTimeZone::systemTimeZone(),
                                                const Progress &progress = {});

} // namespace semainier
