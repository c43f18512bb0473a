// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barplot.h"

#include "ui/charts/emptychart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace semainier::ui {

BarPlot::BarPlot(Direction direction, std::vector<BarSegments> segments, double low, double high)
    : m_direction(direction), m_segments(std::move(segments)), m_chart(emptyChart(m_scene))
{
    const bool across = direction == Direction::Across;
    m_series = across ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                      : new QStackedBarSeries;
    for (const BarSegments &of : m_segments) {
        auto *set = new QBarSet(QString());
        QList<qreal> lengths(of.lengths.begin(), of.lengths.end());
        if (across) {
            // Qt Charts begins at the foot, and its axis of categories cannot be turned over.
            std::ranges::reverse(lengths);
        }
        set->append(lengths);
        m_sets.push_back(set);
        m_series->append(set);
    }
    m_chart->addSeries(m_series);
    auto *categories = new QBarCategoryAxis;
    for (int category = 0; category < categoryCount(); ++category) {
        categories->append(QString::number(category));
    }
    auto *values = new QValueAxis;
    values->setRange(low, high);
    m_chart->addAxis(categories, across ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(values, across ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(values)}) {
        axis->setVisible(false);
        m_series->attachAxis(axis);
    }
}

BarPlot::~BarPlot() = default;

void BarPlot::place(const QRectF &area, double thickness)
{
    const qreal length = m_direction == Direction::Across ? area.height() : area.width();
    m_thickness = categoryCount() == 0 ? 0 : thickness * length / categoryCount();
    m_series->setBarWidth(thickness);
    placeChart(*m_chart, area);
}

int BarPlot::categoryCount() const
{
    return m_segments.empty() ? 0 : static_cast<int>(m_segments.front().lengths.size());
}

QPointF BarPlot::at(int category, double value) const
{
    const QPointF point = m_direction == Direction::Across
        ? QPointF(value, categoryCount() - 1 - category)
        : QPointF(category, value);
    return m_chart->mapToPosition(point, m_series);
}

QRectF BarPlot::stretch(int category, double from, double to) const
{
    const QRectF line = QRectF(at(category, from), at(category, to)).normalized();
    const qreal half = m_thickness / 2;
    return m_direction == Direction::Across ? line.adjusted(0, -half, 0, half)
                                            : line.adjusted(-half, 0, half, 0);
}

void BarPlot::dress(const ChartLook &look)
{
    for (size_t index = 0; index < m_sets.size(); ++index) {
        m_sets[index]->setBrush(look.fill(m_segments[index].fill));
        m_sets[index]->setPen(QPen(look.outline(m_segments[index].fill), 1));
    }
    m_dressed = look;
}

void BarPlot::paint(QPainter &painter, const ChartLook &look)
{
    if (m_dressed != look) {
        dress(look);
    }
    paintScene(painter, m_scene);
}

} // namespace semainier::ui
