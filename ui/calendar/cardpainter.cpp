// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/cardpainter.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"

#include <QCoreApplication>
#include <QPainter>

namespace semainier::ui {

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
    drawCardFrame(m_painter, card, sharp(rect), look);
    const QRect area = rect.adjusted(face::left, face::top, -face::right, -face::bottom);
    drawHead(card, face, area);
    drawTitle(card, face, area);
    drawFoot(card, face, area);
    if (look.focused) {
        drawFocusRing(m_painter, rect);
    }
    m_painter.restore();
}

void CardPainter::drawHead(const WeekCard &card, const ItemFace &face, QRect area)
{
    const Theme &colors = theme();
    QRect row(area.left(), area.top(), area.width(), face::hourRow);
    const QRectF glyph(row.right() + 1 - face::glyph - (card.late ? face::lateGlyph : 0),
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
        const QString nothing = QCoreApplication::translate("CardPainter", "No text yet");
        m_painter.drawText(row, flags,
                           QFontMetrics(font).elidedText(nothing, Qt::ElideRight, row.width()));
        row.translate(0, face::titleRow);
    }
    font.setStrikeOut(status == PostStatus::Cancelled);
    m_painter.setFont(font);
    m_painter.setPen(colors.color(isOver(status) ? Token::Secondary : Token::Ink));
    for (const QString &line : face.lines) {
        m_painter.drawText(row, flags, line);
        row.translate(0, face::titleRow);
    }
    row.setHeight(face::sourceRow);
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(colors.color(Token::Secondary));
    for (const QString &line : {face.source, face.need}) {
        if (!line.isEmpty()) {
            m_painter.drawText(row, flags, line);
            row.translate(0, face::sourceRow);
        }
    }
    if (!face.need.isEmpty()) {
        drawGauge(card, QRectF(row.left(), row.top() + 2, row.width(), face::gauge));
    }
}

void CardPainter::drawGauge(const WeekCard &card, const QRectF &rect)
{
    constexpr double radius = face::gauge / 2.0;
    const Theme &colors = theme();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.color(Token::Line));
    m_painter.drawRoundedRect(rect, radius, radius);
    const QRectF filled(rect.topLeft(), QSizeF(rect.width() * card.needShare, rect.height()));
    m_painter.setBrush(colors.outline(card.post.kind));
    m_painter.drawRoundedRect(filled, radius, radius);
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
    m_painter.drawRoundedRect(sharp(rect), cornerRadius, cornerRadius);

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
        drawFocusRing(m_painter, rect);
    }
}

void CardPainter::drawAddButton(QRect rect, ItemLook look)
{
    const Theme &colors = theme();
    if (look.hovered) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.color(Token::Line));
        m_painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    }
    const QColor color = colors.color(look.hovered || look.focused ? Token::Ink : Token::Tertiary);
    const Scaled side{16};
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(QRectF(rect).center());
    paintIcon(m_painter, Icon::Plus, glyph, color);
    if (look.focused) {
        drawFocusRing(m_painter, rect);
    }
}

} // namespace semainier::ui
