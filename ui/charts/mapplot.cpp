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
    auto *acrossAxis = addHiddenAxis(*m_chart, across.low, across.high, Qt::AlignBottom);
    auto *upAxis = addHiddenAxis(*m_chart, up.low, up.high, Qt::AlignLeft);
    for (QXYSeries *series : {static_cast<QXYSeries *>(m_line), static_cast<QXYSeries *>(m_dots),
                              static_cast<QXYSeries *>(m_faintDots)}) {
        m_chart->addSeries(series);
        series->attachAxis(acrossAxis);
        series->attachAxis(upAxis);
    }
}

MapPlot::~MapPlot() = default;

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
