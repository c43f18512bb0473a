// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QChart;
class QGraphicsScene;
class QPainter;

namespace semainier::ui {

/// A chart of Qt Charts in a scene of its own, without anything that we draw ourselves: title,
/// legend, ground, margins, animations.
[[nodiscard]] QChart *emptyChart(QGraphicsScene &scene);

/// Makes the axes span exactly a rectangle of the scene.
void placeChart(QChart &chart, const QRectF &area);

/// Paints the scene as it is, its origin at the painter's.
void paintScene(QPainter &painter, QGraphicsScene &scene);

} // namespace semainier::ui
