// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/scale.h"

#include <QGraphicsScene>
#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QChart;
class QLineSeries;
class QPainter;
class QScatterSeries;

namespace semainier::ui {

/// Circles for values by month and a dashed line among them, drawn by Qt Charts. A month without a
/// circle is a gap.
class TrendPlot {
public:
    struct Dot {
        double month = 0; ///< the first is 0
        double value = 0;
        bool faint = false;
    };

    /// At least one month. The line is from a month and value to another; what is below the scale
    /// is not drawn.
    TrendPlot(int months, const Scale &values, const std::vector<Dot> &dots,
              const std::optional<QLineF> &line);
    ~TrendPlot();

    /// Makes a rectangle hold the months from left to right, and the values from the foot on.
    void place(const QRectF &area);
    /// Where a value of a month lies, once placed.
    [[nodiscard]] QPointF at(double month, double value) const;
    void paint(QPainter &painter, const ChartLook &look);

private:
    void dress(const ChartLook &look);

    double m_lastMonth = 1; ///< at the right edge
    Scale m_values;
    std::optional<QLineF> m_wanted; ///< the line, where it is on the scale
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QLineSeries *m_line = nullptr;
    QScatterSeries *m_dots = nullptr;
    QScatterSeries *m_faintDots = nullptr;
    std::optional<ChartLook> m_dressed;
    int m_textPercent = 0; ///< the circles were made for
};

} // namespace semainier::ui
