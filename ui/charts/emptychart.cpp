// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/emptychart.h"

#include "ui/base/theme.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Scaled edge{8}; ///< about the axes, for what is drawn across their ends

} // namespace

QChart *emptyChart(QGraphicsScene &scene)
{
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setMinimumSize(1, 1);
    chart->legend()->hide();
    return chart;
}

QValueAxis *addHiddenAxis(QChart &chart, double low, double high, Qt::Alignment edge)
{
    auto *axis = new QValueAxis;
    axis->setRange(low, high);
    axis->setVisible(false);
    chart.addAxis(axis, edge);
    return axis;
}

void placeChart(QChart &chart, const QRectF &area)
{
    const QSizeF size(area.right() + edge, area.bottom() + edge);
    chart.scene()->setSceneRect(QRectF(QPointF(), size));
    chart.resize(size);
    chart.setPlotArea(area);
}

void placeWithRoom(QChart &chart, const QRectF &area, QPointF low, QPointF high)
{
    const auto widen = [&chart](Qt::Orientation along, double from, double to, double pixels) {
        const double room = edge * (to - from) / std::max(1.0, pixels);
        for (QAbstractAxis *axis : chart.axes(along)) {
            axis->setRange(from - room, to + room);
        }
    };
    widen(Qt::Horizontal, low.x(), high.x(), area.width());
    widen(Qt::Vertical, low.y(), high.y(), area.height());
    placeChart(chart, area.adjusted(-edge, -edge, edge, edge));
}

void dressDots(QScatterSeries &dots, qreal size, const QPen &pen, const QColor &fill)
{
    dots.setMarkerSize(size);
    dots.setBrush(fill);
    dots.setPen(pen);
    Q_EMIT dots.pointsReplaced();
}

void paintScene(QPainter &painter, QGraphicsScene &scene)
{
    scene.render(&painter, scene.sceneRect(), scene.sceneRect());
}

} // namespace semainier::ui
