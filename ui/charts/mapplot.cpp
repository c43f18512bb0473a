// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mapplot.h"

#include "ui/charts/emptychart.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

namespace semainier::ui {

namespace {

constexpr Scaled dotSize{7};
constexpr qreal dotStroke = 1.2;
constexpr qreal pathWidth = 1.5;

} // namespace

MapPlot::MapPlot(const Scale &across, const Scale &up, const std::vector<Step> &path)
    : m_chart(emptyChart(m_scene)), m_line(new QLineSeries), m_dots(new QScatterSeries),
      m_faintDots(new QScatterSeries)
{
    for (const Step &step : path) {
        m_line->append(step.point);
        (step.faint ? m_faintDots : m_dots)->append(step.point);
    }
    for (QXYSeries *series : {static_cast<QXYSeries *>(m_line), static_cast<QXYSeries *>(m_dots),
                              static_cast<QXYSeries *>(m_faintDots)}) {
        m_chart->addSeries(series);
    }
    addAxis(across, Qt::AlignBottom);
    addAxis(up, Qt::AlignLeft);
}

MapPlot::~MapPlot() = default;

void MapPlot::addAxis(const Scale &scale, Qt::Alignment edge)
{
    auto *axis = new QValueAxis;
    axis->setRange(scale.low, scale.high);
    axis->setVisible(false);
    m_chart->addAxis(axis, edge);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(axis);
    }
}

void MapPlot::place(const QRectF &area)
{
    placeChart(*m_chart, area);
}

QPointF MapPlot::at(QPointF point) const
{
    return m_chart->mapToPosition(point, m_line);
}

void MapPlot::dress(const ChartLook &look)
{
    const QColor ink = look.color(Token::Secondary);
    m_line->setPen(QPen(ink, pathWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QScatterSeries *dots : {m_dots, m_faintDots}) {
        dots->setMarkerSize(dotSize);
        dots->setPen(QPen(ink, dotStroke));
        dots->setBrush(dots == m_dots ? ink : look.color(Token::Surface));
    }
    m_dressed = look;
    m_textPercent = theme().textPercent();
}

void MapPlot::paint(QPainter &painter, const ChartLook &look)
{
    if (m_dressed != look || m_textPercent != theme().textPercent()) {
        dress(look);
    }
    paintScene(painter, m_scene);
}

} // namespace semainier::ui
