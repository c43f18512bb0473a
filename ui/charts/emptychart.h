// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

class QChart;
class QColor;
class QGraphicsScene;
class QPainter;
class QPen;
class QScatterSeries;
class QValueAxis;

namespace semainier::ui {

/// A chart of Qt Charts in a scene of its own, without anything that we draw ourselves: title,
/// legend, ground, margins, animations.
[[nodiscard]] QChart *emptyChart(QGraphicsScene &scene);

/// An axis that only says where values lie; the chart owns it. Series are attached to it.
[[nodiscard]] QValueAxis *addHiddenAxis(QChart &chart, double low, double high, Qt::Alignment edge);

/// Makes the axes span exactly a rectangle of the scene.
void placeChart(QChart &chart, const QRectF &area);

/// The same for axes that span from `low` to `high`, with room about them: Qt Charts cuts what is
/// drawn across their ends, such as half a dot.
void placeWithRoom(QChart &chart, const QRectF &area, QPointF low, QPointF high);

/// Gives dots their looks, and places them as these ask: Qt Charts places a dot by its outline, so
/// that it lies half a stroke too far up and left. A scene of dots is painted that much down and
/// right.
void dressDots(QScatterSeries &dots, qreal size, const QPen &pen, const QColor &fill);

/// Paints the scene as it is, its origin at the painter's.
void paintScene(QPainter &painter, QGraphicsScene &scene);

} // namespace semainier::ui
