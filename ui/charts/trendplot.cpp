// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendplot.h"

#include "ui/charts/emptychart.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Scaled dotSize{10};
constexpr qreal dotStroke = 2;
constexpr qreal lineWidth = 1.5;

/// What of a line is not below a value; none where all is.
std::optional<QLineF> above(const QLineF &line, double low)
{
    if (std::max(line.y1(), line.y2()) < low) {
        return {};
    }
    QLineF cut = line;
    const auto crossing = [&line, low] { return line.pointAt((low - line.y1()) / line.dy()); };
    if (line.y1() < low) {
        cut.setP1(crossing());
    } else if (line.y2() < low) {
        cut.setP2(crossing());
    }
    return cut;
}

} // namespace

TrendPlot::TrendPlot(int months, const Scale &values, const std::vector<Dot> &dots,
                     const std::optional<QLineF> &line)
    : m_lastMonth(std::max(1, months - 1)), m_values(values),
      m_wanted(line ? above(*line, values.low) : line), m_chart(emptyChart(m_scene)),
      m_line(new QLineSeries), m_dots(new QScatterSeries), m_faintDots(new QScatterSeries)
{
    for (const Dot &dot : dots) {
        (dot.faint ? m_faintDots : m_dots)->append(dot.month, dot.value);
    }
    auto *across = addHiddenAxis(*m_chart, 0, m_lastMonth, Qt::AlignBottom);
    auto *up = addHiddenAxis(*m_chart, values.low, values.high, Qt::AlignLeft);
    for (QXYSeries *series : {static_cast<QXYSeries *>(m_line), static_cast<QXYSeries *>(m_dots),
                              static_cast<QXYSeries *>(m_faintDots)}) {
        m_chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

TrendPlot::~TrendPlot() = default;

void TrendPlot::place(const QRectF &area)
{
    placeWithRoom(*m_chart, area, {0, m_values.low}, {m_lastMonth, m_values.high});
    if (m_wanted) {
        // The dots are painted half a stroke down and right, and the line with them.
        const QPointF half(dotStroke / 2, dotStroke / 2);
        const auto beside = [&](const QPointF &point) {
            return m_chart->mapToValue(at(point.x(), point.y()) - half, m_line);
        };
        m_line->replace({beside(m_wanted->p1()), beside(m_wanted->p2())});
    }
}

QPointF TrendPlot::at(double month, double value) const
{
    return m_chart->mapToPosition({month, value}, m_line);
}

void TrendPlot::dress(const ChartLook &look)
{
    m_line->setPen(QPen(look.color(Token::Ink), lineWidth, Qt::DashLine));
    for (QScatterSeries *dots : {m_dots, m_faintDots}) {
        const QPen pen(look.color(dots == m_dots ? Token::Ink : Token::Tertiary), dotStroke);
        dressDots(*dots, dotSize, pen, look.color(Token::Surface));
    }
    m_dressed = look;
    m_textPercent = theme().textPercent();
}

void TrendPlot::paint(QPainter &painter, const ChartLook &look)
{
    if (m_dressed != look || m_textPercent != theme().textPercent()) {
        dress(look);
    }
    painter.save();
    painter.translate(dotStroke / 2, dotStroke / 2);
    paintScene(painter, m_scene);
    painter.restore();
}

} // namespace semainier::ui
