// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gauge.h"

#include "ui/charts/markshape.h"

#include <QPainter>

namespace semainier::ui {

QPointF Gauge::at(double share) const
{
    return {track.left() + std::clamp(share, 0.0, 1.0) * track.width(), track.center().y()};
}

void paintGauge(QPainter &painter, const Gauge &gauge, const ChartLook &look)
{
    const qreal radius = gauge.track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::Chip));
    painter.drawRoundedRect(gauge.track, radius, radius);
    if (gauge.range) {
        QRectF band(gauge.at(gauge.range->low), gauge.at(gauge.range->high));
        band.setTop(gauge.track.top());
        band.setBottom(gauge.track.bottom());
        painter.setPen(QPen(look.color(Token::Tertiary), 1));
        painter.setBrush(look.color(Token::StrongLine));
        painter.drawRoundedRect(band.adjusted(0, 0.5, 0, -0.5), radius, radius);
    }
    if (gauge.value) {
        paintMarkShape(painter, MarkShape::Dot, gauge.at(*gauge.value), gauge.dotRadius(),
                       look.color(Token::Ink), look.color(Token::Surface));
    }
}

} // namespace semainier::ui
