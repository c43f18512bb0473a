// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>

#include <span>

namespace semainier::ui {

/// The outline of the ellipse that holds 90 % of the points if they are spread normally: mean and
/// covariance, with the quantile of chi-squared with two degrees of freedom. Nothing of fewer than
/// three points.
[[nodiscard]] QPolygonF cloudEllipse(std::span<const QPointF> points);

} // namespace semainier::ui
