// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/cardpainter.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace semainier::ui {

namespace {

bool isOver(PostStatus status)
{
    return status == PostStatus::Published || status == PostStatus::Cancelled;
}

bool isUnfinished(PostStatus status)
{
    return status == PostStatus::Idea || status == PostStatus::Draft;
}

QPainterPath rounded(const QRectF &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, cornerRadius, cornerRadius);
    return path;
}

/// Half a pixel inside, where a line one pixel wide is sharp.
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

QColor blend(const QColor &color, const QColor &under, double share)
{
    const auto mix = [share](int one, int other) {
        return static_cast<int>(one * share + other * (1.0 - share));
    };
    return {mix(color.red(), under.red()), mix(color.green(), under.green()),
            mix(color.blue(), under.blue())};
}

} // namespace

CardPainter::CardPainter(QPainter &painter, const WeekFonts &fonts)
    : m_painter(painter), m_fonts(fonts)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void CardPainter::drawCard(const WeekCard &card, const ItemFace &face, QRect rect, ItemLook look)
{
    m_painter.save();
    if (look.faint) {
        m_painter.setOpacity(0.45);
    }
    const QRectF frame = sharp(rect);
    drawFrame(card, frame, look);
    const QRect area = rect.adjusted(face::left, face::top, -face::right, -face::bottom);
    drawHead(card, face, area);
    drawTitle(card, face, area);
    drawFoot(card, face, area);
    if (look.focused) {
        drawFocusRing(rect);
    }
    m_painter.restore();
}

void CardPainter::drawFrame(const WeekCard &card, const QRectF &rect, ItemLook look)
{
    const Theme &colors = theme();
    const PostStatus status = card.post.status;
    QColor fill = colors.color(look.darkened ? Token::Hover : Token::Surface);
    if (isOver(status)) {
        fill = blend(fill, colors.color(Token::Background), 0.5);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPath(rounded(rect));
    const QColor line = colors.color(look.hovered ? Token::Secondary : Token::StrongLine);
    m_painter.setBrush(Qt::NoBrush);
    const QColor dash = colors.color(look.hovered ? Token::Secondary : Token::Tertiary);
    m_painter.setPen(isUnfinished(status) ? dashes(dash) : QPen(line, 1));
    m_painter.drawPath(rounded(rect));
    drawStripe(card, rect);
    if (card.late) {
        drawLateCorner(rect);
    }
    if (look.selected) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colors.color(Token::Primary), 2.0));
        m_painter.drawPath(rounded(rect.adjusted(-0.5, -0.5, 0.5, 0.5)));
    }
}

void CardPainter::drawStripe(const WeekCard &card, const QRectF &rect)
{
    const Theme &colors = theme();
    const bool over = isOver(card.post.status);
    const QColor surface = colors.color(Token::Surface);
    const auto tone = [&](const QColor &color) {
        return over ? blend(color, surface, 0.7) : color;
    };
    m_painter.save();
    m_painter.setClipRect(
        QRectF(rect.left() - 1, rect.top() - 1, face::stripe + 1, rect.height() + 2),
        Qt::IntersectClip);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tone(colors.outline(card.post.kind)));
    m_painter.drawPath(rounded(rect.adjusted(-0.5, -0.5, 0.5, 0.5)));
    m_painter.setBrush(tone(colors.color(card.post.kind)));
    m_painter.drawPath(rounded(rect.adjusted(1, 1, -1, -1)));
    m_painter.restore();
}

void CardPainter::drawLateCorner(const QRectF &rect)
{
    constexpr double size = 14;
    QPainterPath corner;
    corner.moveTo(rect.right() - size, rect.top());
    corner.lineTo(rect.right(), rect.top());
    corner.lineTo(rect.right(), rect.top() + size);
    corner.closeSubpath();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().color(Token::Alert));
    m_painter.drawPath(corner.intersected(rounded(rect)));
}

void CardPainter::drawHead(const WeekCard &card, const ItemFace &face, QRect area)
{
    const Theme &colors = theme();
    QRect row(area.left(), area.top(), area.width(), face::hourRow);
    const QRectF glyph(row.right() + 1 - face::glyph - (card.late ? 6 : 0),
                       row.center().y() - face::glyph / 2.0 + 1, face::glyph, face::glyph);
    paintIcon(m_painter, statusIcon(card.post.status), glyph, colors.color(Token::Secondary));

    m_painter.setPen(colors.color(isOver(card.post.status) ? Token::Secondary : Token::Ink));
    m_painter.setFont(m_fonts.hour);
    int taken = 0;
    if (!card.hour.isEmpty()) {
        taken = qCeil(drawFigures(m_painter, row, card.hour)) + face::hourGap;
    }
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(colors.color(Token::Secondary));
    QRect label = face.labelBelow ? QRect(area.left(), row.bottom(), area.width(), face::labelRow)
                                  : QRect(area.left() + taken, row.top() + 1,
                                          area.width() - taken - face::glyph, row.height());
    m_painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, card.kind);
}

void CardPainter::drawTitle(const WeekCard &card, const ItemFace &face, QRect area)
{
    const Theme &colors = theme();
    const PostStatus status = card.post.status;
    QFont font = m_fonts.title;
    QRect row(area.left(), area.top() + face::hourRow + (face.labelBelow ? face::labelRow : 0),
              area.width(), face::titleRow);
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    if (face.lines.isEmpty()) {
        font.setItalic(true);
        m_painter.setFont(font);
        m_painter.setPen(colors.color(Token::Secondary));
        m_painter.drawText(row, flags, QCoreApplication::translate("CardPainter", "No text yet"));
        row.translate(0, face::titleRow);
    }
    font.setStrikeOut(status == PostStatus::Cancelled);
    m_painter.setFont(font);
    m_painter.setPen(colors.color(isOver(status) ? Token::Secondary : Token::Ink));
    for (const QString &line : face.lines) {
        m_painter.drawText(row, flags, line);
        row.translate(0, face::titleRow);
    }
    if (!face.source.isEmpty()) {
        row.setHeight(face::sourceRow);
        m_painter.setFont(m_fonts.small);
        m_painter.setPen(colors.color(Token::Secondary));
        m_painter.drawText(row, flags, face.source);
    }
}

void CardPainter::drawFoot(const WeekCard &card, const ItemFace &face, QRect area)
{
    const int top = area.bottom() + 1 - face::chipSize;
    int left = area.left();
    const auto place = [&](const QString &letters) {
        const QRect rect(left, top, chipWidth(m_fonts, letters), face::chipSize);
        left = rect.right() + 1 + face::chipGap;
        return rect;
    };
    for (int index = 0; index < face.chips; ++index) {
        const QString &letters = card.networks[static_cast<size_t>(index)].letters;
        drawChip(letters, place(letters));
    }
    const int hidden = static_cast<int>(card.networks.size()) - face.chips;
    if (hidden > 0) {
        const QString more = u'+' + QString::number(hidden);
        drawChip(more, place(more));
    }
    if (card.initials.isEmpty()) {
        return;
    }
    const Theme &colors = theme();
    const int width = pillWidth(m_fonts, card.initials);
    const QRect pill(area.right() + 1 - width, top, width, face::chipSize);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colors.color(Token::StrongLine), 1.0));
    m_painter.drawRoundedRect(sharp(pill), face::chipSize / 2.0, face::chipSize / 2.0);
    m_painter.setFont(m_fonts.chip);
    m_painter.setPen(colors.color(Token::Secondary));
    m_painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, card.initials);
}

void CardPainter::drawChip(const QString &letters, QRect rect)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().color(Token::Chip));
    m_painter.drawRoundedRect(rect, 4, 4);
    m_painter.setFont(m_fonts.chip);
    m_painter.setPen(theme().color(Token::Secondary));
    m_painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, letters);
}

void CardPainter::drawSlot(const WeekSlot &slot, const ItemFace &face, QRect rect, ItemLook look)
{
    const Theme &colors = theme();
    const bool awake = look.hovered || look.focused || look.darkened;
    m_painter.setBrush(awake ? QBrush(colors.color(Token::Surface)) : QBrush(Qt::NoBrush));
    m_painter.setPen(look.darkened
                         ? QPen(colors.color(Token::Primary), 2.0)
                         : dashes(colors.color(awake ? Token::Secondary : Token::Tertiary)));
    m_painter.drawPath(rounded(sharp(rect)));

    const QRect area = rect.adjusted(face::left, face::slotPadding, -face::right, 0);
    const QRect row(area.left(), area.top(), area.width(), face::hourRow);
    m_painter.setFont(m_fonts.hour);
    m_painter.setPen(colors.color(awake ? Token::Ink : Token::Secondary));
    const int taken = qCeil(drawFigures(m_painter, row, slot.hour)) + face::hourGap;
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(colors.color(Token::Secondary));
    const QRect label = face.labelBelow
        ? QRect(area.left(), row.bottom(), area.width(), face::labelRow)
        : QRect(area.left() + taken, row.top() + 1, area.width() - taken, row.height());
    m_painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, slot.label);
    if (look.focused) {
        drawFocusRing(rect);
    }
}

void CardPainter::drawAddButton(QRect rect, ItemLook look)
{
    const Theme &colors = theme();
    if (look.hovered) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.color(Token::Line));
        m_painter.drawPath(rounded(rect));
    }
    const QColor color = colors.color(look.hovered || look.focused ? Token::Ink : Token::Tertiary);
    const QRectF glyph(rect.center().x() - 7, rect.center().y() - 7, 16, 16);
    paintIcon(m_painter, Icon::Plus, glyph, color);
    if (look.focused) {
        drawFocusRing(rect);
    }
}

void CardPainter::drawFocusRing(const QRectF &rect)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(theme().color(Token::Focus), 2.0));
    m_painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), cornerRadius + 3, cornerRadius + 3);
}

} // namespace semainier::ui
