// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line/interval.h"
#include "ui/charts/chartlook.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace semainier::ui {

/// A track from 0 to 100 %, the band in which a value probably lies, and a dot where it is.
struct Gauge {
    QRectF track;
    std::optional<double> value; ///< 0 to 1
    std::optional<Interval> range; ///< 0 to 1

    /// Where a share of 0 to 1 lies, in the middle of the track's height.
    [[nodiscard]] QPointF at(double share) const;
    [[nodiscard]] qreal dotRadius() const { return track.height() * 0.55; }
};

void paintGauge(QPainter &painter, const Gauge &gauge, const ChartLook &look);

} // namespace semainier::ui
