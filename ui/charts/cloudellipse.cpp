// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cloudellipse.h"

#include <cmath>
#include <numbers>

namespace semainier::ui {

namespace {

constexpr int corners = 72;
/// √(−2 ln 0.1): chi-squared with two degrees of freedom is exponential.
constexpr double radiusOf90Percent = 2.145966;

} // namespace

QPolygonF cloudEllipse(std::span<const QPointF> points)
{
    if (points.size() < 3) {
        return {};
    }
    const auto count = static_cast<double>(points.size());
    QPointF mean;
    for (const QPointF &point : points) {
        mean += point / count;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF &point : points) {
        const QPointF from = point - mean;
        xx += from.x() * from.x() / (count - 1);
        xy += from.x() * from.y() / (count - 1);
        yy += from.y() * from.y() / (count - 1);
    }
    // The axes are the eigenvectors of the covariance, as long as the roots of its eigenvalues.
    const double middle = (xx + yy) / 2;
    const double spread = std::hypot((xx - yy) / 2, xy);
    const double longAxis = radiusOf90Percent * std::sqrt(middle + spread);
    const double shortAxis = radiusOf90Percent * std::sqrt(std::max(0.0, middle - spread));
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    QPolygonF outline;
    for (int corner = 0; corner < corners; ++corner) {
        const double turn = 2 * std::numbers::pi * corner / corners;
        const double along = longAxis * std::cos(turn);
        const double aside = shortAxis * std::sin(turn);
        outline.append(mean
                       + QPointF(along * std::cos(angle) - aside * std::sin(angle),
                                 along * std::sin(angle) + aside * std::cos(angle)));
    }
    return outline;
}

} // namespace semainier::ui
