// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markshape.h"

#include <QPainter>
#include <QPolygonF>

namespace semainier::ui {

void paintMarkShape(QPainter &painter, MarkShape shape, QPointF center, qreal radius,
                    const QColor &ink, const QColor &ground)
{
    const qreal stroke = radius / 3;
    switch (shape) {
    case MarkShape::Dot:
        painter.setPen(QPen(ground, stroke));
        painter.setBrush(ink);
        painter.drawEllipse(center, radius + stroke / 2, radius + stroke / 2);
        break;
    case MarkShape::OpenCircle:
        painter.setPen(QPen(ink, stroke));
        painter.setBrush(ground);
        painter.drawEllipse(center, radius - stroke / 2, radius - stroke / 2);
        break;
    case MarkShape::Plus:
        painter.setPen(QPen(ink, stroke * 1.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(center - QPointF(radius, 0), center + QPointF(radius, 0));
        painter.drawLine(center - QPointF(0, radius), center + QPointF(0, radius));
        break;
    case MarkShape::Diamond:
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(ground);
        painter.drawPolygon(QPolygonF({center - QPointF(0, radius), center + QPointF(radius, 0),
                                       center + QPointF(0, radius), center - QPointF(radius, 0)}));
        break;
    }
}

} // namespace semainier::ui
