// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/charttable.h"
#include "ui/line/linecontent.h"

#include <span>

class QWidget;

namespace semainier::ui {

class Chart;

/// The editorial line for a report: the page as a picture, and its figures as one table.

/// Writes a widget as it is seen, at twice the size, as PNG or, for a path that ends so, as SVG.
/// CannotWrite with the words of the system.
[[nodiscard]] Result<> writePicture(QWidget &page, const QString &path);

/// One line for each figure: the table it is from, its row and its column, and the figure. The
/// verdict and what to plan next come before and after those of the charts.
[[nodiscard]] ChartTable allFigures(const LineContent &content, std::span<Chart *const> charts);

} // namespace semainier::ui
