// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"

#include <QLineF>
#include <QRectF>

#include <vector>

class QPainter;

namespace semainier::ui {

/// Lines that fill a rectangle at a distance from each other, from its lower left to its upper
/// right (rising) or from its upper left to its lower right. Cut at its edges, so that a file of
/// vectors needs no clipping, which Qt 6.4 does not write.
[[nodiscard]] std::vector<QLineF> diagonals(const QRectF &rect, qreal distance, bool rising);

/// The pattern of a part, for print and for those who see few colours: none for information,
/// diagonals for action, dots for curated links, horizontal lines for original articles.
void paintPattern(QPainter &painter, const QRectF &rect, const PartFill &fill,
                  const ChartLook &look);

/// What is planned and not there yet: falling diagonals.
void paintHatching(QPainter &painter, const QRectF &rect, const PartFill &fill,
                   const ChartLook &look);

} // namespace semainier::ui
