// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/cardframe.h"

#include "ui/calendar/cardface.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace semainier::ui {

namespace {

/// What a frame needs around its rectangle when it is selected.
constexpr int frameMargin = 2;

bool isUnfinished(PostStatus status)
{
    return status == PostStatus::Idea || status == PostStatus::Draft;
}

QColor blend(const QColor &color, const QColor &under, double share)
{
    const auto mix = [share](int one, int other) {
        return static_cast<int>(one * share + other * (1.0 - share));
    };
    return {mix(color.red(), under.red()), mix(color.green(), under.green()),
            mix(color.blue(), under.blue())};
}

void drawStripe(QPainter &painter, const WeekCard &card, const QRectF &rect, double radius)
{
    const Theme &colors = theme();
    const bool over = isOver(card.post.status);
    const QColor surface = colors.color(Token::Surface);
    const auto tone = [&](const QColor &color) {
        return over ? blend(color, surface, 0.7) : color;
    };
    painter.save();
    painter.setClipRect(
        QRectF(rect.left() - 1, rect.top() - 1, face::stripe + 1, rect.height() + 2),
        Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(colors.outline(card.post.kind)));
    painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    painter.setBrush(tone(colors.color(card.post.kind)));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawLateCorner(QPainter &painter, const QRectF &rect, const FrameShape &shape)
{
    QPainterPath corner;
    corner.moveTo(rect.right() - shape.lateCorner, rect.top());
    corner.lineTo(rect.right(), rect.top());
    corner.lineTo(rect.right(), rect.top() + shape.lateCorner);
    corner.closeSubpath();
    QPainterPath card;
    card.addRoundedRect(rect, shape.radius, shape.radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Alert));
    painter.drawPath(corner.intersected(card));
}

} // namespace

bool isOver(PostStatus status)
{
    return status == PostStatus::Published || status == PostStatus::Cancelled;
}

QRectF sharp(QRect rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QPen dashes(const QColor &color)
{
    QPen pen(color, 1.0);
    pen.setDashPattern({3.0, 3.0});
    return pen;
}

void drawCardFrame(QPainter &painter, const WeekCard &card, const QRectF &rect, ItemLook look,
                   const FrameShape &shape)
{
    const Theme &colors = theme();
    const PostStatus status = card.post.status;
    QColor fill = colors.color(look.darkened ? Token::Hover : Token::Surface);
    if (isOver(status)) {
        fill = blend(fill, colors.color(Token::Background), 0.5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, shape.radius, shape.radius);
    const QColor line = colors.color(look.hovered ? Token::Secondary : Token::StrongLine);
    const QColor dash = colors.color(look.hovered ? Token::Secondary : Token::Tertiary);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isUnfinished(status) ? dashes(dash) : QPen(line, 1));
    painter.drawRoundedRect(rect, shape.radius, shape.radius);
    drawStripe(painter, card, rect, shape.radius);
    if (card.late) {
        drawLateCorner(painter, rect, shape);
    }
    if (look.selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.color(Token::Primary), 2.0));
        painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), shape.radius, shape.radius);
    }
}

void drawRepeatedFrame(QPainter &painter, const WeekCard &card, QRect rect, ItemLook look,
                       const FrameShape &shape)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("frame %1 %2 %3 %4 %5 %6 %7 %8")
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(ratio)
                            .arg(static_cast<int>(theme().scheme()))
                            .arg(static_cast<int>(card.post.kind))
                            .arg(static_cast<int>(card.post.status))
                            .arg(shape.lateCorner)
                            .arg(int(card.late) + 2 * int(look.selected) + 4 * int(look.hovered)
                                 + 8 * int(look.darkened));
    QPixmap frame;
    if (!QPixmapCache::find(key, &frame)) {
        const QSize size = rect.size() + 2 * QSize(frameMargin, frameMargin);
        frame = QPixmap(size * ratio);
        frame.setDevicePixelRatio(ratio);
        frame.fill(Qt::transparent);
        QPainter once(&frame);
        once.setRenderHint(QPainter::Antialiasing);
        drawCardFrame(once, card, sharp({QPoint(frameMargin, frameMargin), rect.size()}), look,
                      shape);
        QPixmapCache::insert(key, frame);
    }
    painter.drawPixmap(rect.topLeft() - QPoint(frameMargin, frameMargin), frame);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, double distance)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Token::Focus), 2.0));
    painter.drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance),
                            radius + distance, radius + distance);
}

} // namespace semainier::ui
