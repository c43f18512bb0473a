// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/emptychart.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr qreal edge = 4; ///< about the axes, for what is drawn across their ends

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

void placeChart(QChart &chart, const QRectF &area)
{
    const QSizeF size(area.right() + edge, area.bottom() + edge);
    chart.scene()->setSceneRect(QRectF(QPointF(), size));
    chart.resize(size);
    chart.setPlotArea(area);
}

void paintScene(QPainter &painter, QGraphicsScene &scene)
{
    scene.render(&painter, scene.sceneRect(), scene.sceneRect());
}

} // namespace semainier::ui
