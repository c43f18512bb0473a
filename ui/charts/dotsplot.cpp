// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotsplot.h"

#include "ui/charts/emptychart.h"

#include <QChart>
#include <QList>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <map>
#include <utility>

namespace semainier::ui {

namespace {

constexpr Scaled dotSize{8};
constexpr qreal dotStroke = 1;
constexpr double dotOpacity = 0.7;

} // namespace

DotsPlot::DotsPlot(double high)
    : m_high(high), m_chart(emptyChart(m_scene)),
      m_across(addHiddenAxis(*m_chart, 0, high, Qt::AlignBottom)),
      m_down(addHiddenAxis(*m_chart, 0, 1, Qt::AlignLeft))
{
    m_down->setReverse();
}

DotsPlot::~DotsPlot() = default;

QScatterSeries &DotsPlot::seriesOf(std::optional<PostKind> kind)
{
    const auto known = std::ranges::find(m_series, kind, &Series::kind);
    if (known != m_series.end()) {
        return *known->dots;
    }
    auto *dots = new QScatterSeries;
    m_chart->addSeries(dots);
    dots->attachAxis(m_across);
    dots->attachAxis(m_down);
    m_series.push_back({.kind = kind, .dots = dots});
    return *dots;
}

void DotsPlot::place(const QRectF &area, std::vector<Dot> dots)
{
    m_area = area;
    m_dots = std::move(dots);
    m_dressed.reset();
}

void DotsPlot::arrange(const ChartLook &look)
{
    std::map<std::optional<PostKind>, QList<QPointF>> points;
    for (const Dot &dot : m_dots) {
        points[dot.kind].append({dot.value, dot.below});
        seriesOf(dot.kind);
    }
    // Every change moves all dots there are: they come when all else is in its place.
    for (const Series &of : m_series) {
        of.dots->clear();
    }
    placeWithRoom(*m_chart, m_area, {0, 0}, {m_high, m_area.height()});
    for (const Series &of : m_series) {
        const QColor plain = look.color(Token::Secondary);
        QColor color = of.kind ? kindColor(*of.kind) : plain;
        color.setAlphaF(static_cast<float>(dotOpacity));
        const QPen pen(of.kind ? kindOutline(*of.kind, look.scheme) : plain, dotStroke);
        dressDots(*of.dots, dotSize, pen, color);
        of.dots->replace(points[of.kind]);
    }
    m_dressed = look;
    m_textPercent = theme().textPercent();
}

void DotsPlot::paint(QPainter &painter, const ChartLook &look)
{
    if (m_dressed != look || m_textPercent != theme().textPercent()) {
        arrange(look);
    }
    painter.save();
    painter.translate(dotStroke / 2, dotStroke / 2);
    paintScene(painter, m_scene);
    painter.restore();
}

} // namespace semainier::ui
