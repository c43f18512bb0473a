// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/scale.h"

#include <QGraphicsScene>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

class QChart;
class QLineSeries;
class QPainter;
class QScatterSeries;

namespace semainier::ui {

/// A line through the points of a plane and a dot on each of them, drawn by Qt Charts.
class MapPlot {
public:
    struct Step {
        QPointF point;
        bool faint = false; ///< an open dot
    };

    MapPlot(const Scale &across, const Scale &up, const std::vector<Step> &path);
    ~MapPlot();

    void place(const QRectF &area);
    /// Where a point of the plane lies, once placed.
    [[nodiscard]] QPointF at(QPointF point) const;
    void paint(QPainter &painter, const ChartLook &look);

private:
    void dress(const ChartLook &look);

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QLineSeries *m_line = nullptr;
    QScatterSeries *m_dots = nullptr;
    QScatterSeries *m_faintDots = nullptr;
    std::optional<ChartLook> m_dressed;
    int m_textPercent = 0; ///< the dots were made for
};

} // namespace semainier::ui
