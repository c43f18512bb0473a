// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/metrics.h"
#include "core/exchange/statistics/statisticsplan.h"

namespace semainier::cli {

/// What a format is called, by its code.
[[nodiscard]] QString formatWords(const QString &code);
/// What a metric is called before its count.
[[nodiscard]] QString metricWords(Metric metric);
/// Why a row was left out, in one sentence.
[[nodiscard]] QString skipSentence(SkipReason reason);
/// What was decided on a doubtful row, in one sentence.
[[nodiscard]] QString doubtSentence(RowDoubt doubt);
/// What an export is, that tells of no single publications, and what to export instead.
[[nodiscard]] QString otherExportSentence(const QString &code);

} // namespace semainier::cli
