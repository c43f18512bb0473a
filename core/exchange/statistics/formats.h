// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/statisticsformat.h"

namespace semainier {

// One for each format, in a file of the same name.
[[nodiscard]] std::unique_ptr<StatisticsFormat> xAnalytics();
[[nodiscard]] std::unique_ptr<StatisticsFormat> xPremium();

} // namespace semainier
