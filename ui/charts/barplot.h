// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"

#include <QGraphicsScene>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QAbstractBarSeries;
class QBarSet;
class QChart;
class QPainter;

namespace semainier::ui {

/// Segments of one fill: how long each is in the bar of every category; 0: not there.
struct BarSegments {
    PartFill fill;
    std::vector<double> lengths;

    bool operator==(const BarSegments &) const = default;
};

/// Bars of stacked segments, drawn by Qt Charts: nothing but the segments and their outlines.
class BarPlot {
public:
    enum class Direction {
        Across, ///< to the right, the first category on top
        Up, ///< from the foot, the first category at the left
    };

    /// The bars go from `low` to `high`; a segment below 0 is stacked the other way.
    BarPlot(Direction direction, std::vector<BarSegments> segments, double low, double high);
    ~BarPlot();

    /// Divides a rectangle among the categories; a bar takes a share of its one's room.
    void place(const QRectF &area, double thickness);
    /// Where a value lies in the middle of a category's bar, once placed.
    [[nodiscard]] QPointF at(int category, double value) const;
    /// The rectangle of a bar's stretch, once placed.
    [[nodiscard]] QRectF stretch(int category, double from, double to) const;
    void paint(QPainter &painter, const ChartLook &look);

private:
    [[nodiscard]] int categoryCount() const;
    void dress(const ChartLook &look);

    Direction m_direction;
    std::vector<BarSegments> m_segments;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QAbstractBarSeries *m_series = nullptr;
    std::vector<QBarSet *> m_sets;
    double m_thickness = 0; ///< of a bar, in pixels
    std::optional<ChartLook> m_dressed;
};

} // namespace semainier::ui
