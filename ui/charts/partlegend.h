// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlabel.h"

#include <QRectF>

#include <utility>
#include <vector>

class QPainter;

namespace semainier::ui {

/// The names of the parts beside their colours, in their order, in as many lines as they need.
class PartLegend {
public:
    /// From a point to the right, within a width.
    void place(QPointF origin, qreal width);
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] const std::vector<ChartLabel> &labels() const { return m_labels; }
    void paint(QPainter &painter, const ChartLook &look, bool patterns) const;

private:
    std::vector<std::pair<ContentPart, QRectF>> m_squares;
    std::vector<ChartLabel> m_labels;
    qreal m_height = 0;
};

} // namespace semainier::ui
