// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"

#include <QGraphicsScene>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QChart;
class QPainter;
class QScatterSeries;
class QValueAxis;

namespace semainier::ui {

/// Dots on lines one below the other, drawn by Qt Charts: nothing but the dots.
class DotsPlot {
public:
    struct Dot {
        double value = 0; ///< across, 0 to `high`
        double below = 0; ///< the upper edge of the area, in pixels
        std::optional<PostKind> kind; ///< nothing: the colour of text
    };

    explicit DotsPlot(double high);
    ~DotsPlot();

    /// Makes a rectangle hold the values from 0 at its left to `high`, and the dots in it.
    void place(const QRectF &area, std::vector<Dot> dots);
    void paint(QPainter &painter, const ChartLook &look);

private:
    /// The dots of a colour.
    struct Series {
        std::optional<PostKind> kind;
        QScatterSeries *dots = nullptr;
    };

    QScatterSeries &seriesOf(std::optional<PostKind> kind);
    void arrange(const ChartLook &look);

    double m_high = 0;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QValueAxis *m_across = nullptr;
    QValueAxis *m_down = nullptr;
    std::vector<Series> m_series;
    QRectF m_area;
    std::vector<Dot> m_dots;
    std::optional<ChartLook> m_dressed; ///< nothing: to be arranged
    int m_textPercent = 0; ///< the dots were made for
};

} // namespace semainier::ui
