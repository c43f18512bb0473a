// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlabel.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace semainier::ui {

/// Finds room for the names of points: within bounds, never on another name or on a point, and off
/// the lines where there is a choice.
class LabelPlacer {
public:
    explicit LabelPlacer(const QRectF &bounds) : m_bounds(bounds) { }

    /// No name may lie there.
    void keepFree(const QRectF &rect) { m_taken.push_back(rect); }
    /// Names had better not lie there.
    void avoid(const QLineF &line) { m_lines.push_back(line); }
    void avoid(const QRectF &area) { m_areas.push_back(area); }

    struct Placed {
        ChartLabel label;
        std::optional<QLineF> leader; ///< from the point, where the name had to go far from it
    };
    /// The name of a point as near to it as can be, which then is taken. A name there is no
    /// room for is elided. Nothing where there is no room at all.
    [[nodiscard]] std::optional<Placed> place(QPointF point, qreal radius, const QString &text,
                                              const LabelStyle &style);

private:
    [[nodiscard]] std::optional<Placed> placeWhole(QPointF point, qreal radius, const QString &text,
                                                   const LabelStyle &style) const;
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    [[nodiscard]] double cost(const QRectF &rect) const;
    [[nodiscard]] double costOfLeader(const QLineF &leader) const;

    QRectF m_bounds;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_lines;
    std::vector<QRectF> m_areas;
};

/// True when a part of the line lies in the rectangle.
[[nodiscard]] bool crosses(const QLineF &line, const QRectF &rect);

} // namespace semainier::ui
