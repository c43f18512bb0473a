// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QColor;
class QPainter;

namespace semainier::ui {

/// What stands for a point: things of one colour are told apart by it.
enum class MarkShape {
    Dot, ///< what was published
    OpenCircle, ///< a profile
    Plus, ///< the target
    Diamond, ///< what was observed elsewhere
};

/// Draws a shape about a point. `radius` is the one of a dot as large.
void paintMarkShape(QPainter &painter, MarkShape shape, QPointF center, qreal radius,
                    const QColor &ink, const QColor &ground);

} // namespace semainier::ui
