// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/line/linecontent.h"

#include <span>

namespace semainier::ui {

class Chart;

/// One line for each figure: the table it is from, its row and its column, and the figure. The
/// verdict and what to plan next come before and after those of the charts.
[[nodiscard]] ChartTable allFigures(const LineContent &content, std::span<Chart *const> charts);

} // namespace semainier::ui
