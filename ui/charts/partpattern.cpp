// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/partpattern.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Scaled distance{6};
constexpr qreal stroke = 1;
constexpr qreal dotShare = 0.18; ///< of the distance: the radius of a dot
constexpr float inkOpacity = 0.55F; ///< on a full colour: seen, without drowning the figures

QColor patternInk(const PartFill &fill, const ChartLook &look)
{
    QColor ink = look.inkOn(fill);
    ink.setAlphaF(inkOpacity);
    return ink;
}

void paintDots(QPainter &painter, const QRectF &rect)
{
    const qreal radius = distance * dotShare;
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    bool shifted = false;
    for (qreal y = rect.top() + distance / 2.0; y < rect.bottom() - radius; y += distance / 1.5) {
        const qreal first = rect.left() + (shifted ? distance : distance / 2.0);
        for (qreal x = first; x < rect.right() - radius; x += distance) {
            painter.drawEllipse(QPointF(x, y), radius, radius);
        }
        shifted = !shifted;
    }
}

} // namespace

std::vector<QLineF> diagonals(const QRectF &rect, qreal distance, bool rising)
{
    std::vector<QLineF> lines;
    const qreal height = rect.height();
    // A falling line leaves the top edge at x and the bottom edge at x + height.
    for (qreal x = rect.left() - height + distance / 2; x < rect.right(); x += distance) {
        const qreal from = std::max(x, rect.left());
        const qreal to = std::min(x + height, rect.right());
        if (to <= from) {
            continue;
        }
        const QPointF start(from, rising ? rect.bottom() - (from - x) : rect.top() + (from - x));
        const QPointF end(to, rising ? rect.bottom() - (to - x) : rect.top() + (to - x));
        lines.emplace_back(start, end);
    }
    return lines;
}

void paintPattern(QPainter &painter, const QRectF &rect, const PartFill &fill,
                  const ChartLook &look)
{
    const QRectF inner = rect.adjusted(stroke, stroke, -stroke, -stroke);
    painter.save();
    painter.setPen(QPen(patternInk(fill, look), stroke));
    switch (fill.part) {
    case ContentPart::Information:
        break;
    case ContentPart::Action:
        for (const QLineF &line : diagonals(inner, distance, true)) {
            painter.drawLine(line);
        }
        break;
    case ContentPart::Curated:
        paintDots(painter, inner);
        break;
    case ContentPart::Original:
        for (qreal y = inner.top() + distance / 2.0; y < inner.bottom(); y += distance / 1.5) {
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
        }
        break;
    }
    painter.restore();
}

void paintHatching(QPainter &painter, const QRectF &rect, const PartFill &fill,
                   const ChartLook &look)
{
    painter.save();
    painter.setPen(QPen(look.outline(fill), stroke));
    for (const QLineF &line : diagonals(rect, distance, false)) {
        painter.drawLine(line);
    }
    painter.restore();
}

} // namespace semainier::ui
