// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listpainter.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/kindsquare.h"
#include "ui/base/theme.h"
#include "ui/calendar/listlayout.h"
#include "ui/calendar/listwords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace semainier::ui {

namespace {

constexpr int selectionBar = 3;
constexpr Scaled lateCorner{9};
constexpr int chipRadius = 4;
constexpr int ringRadius = 4;

bool isOver(const Post &post)
{
    return post.status == PostStatus::Published || post.status == PostStatus::Cancelled;
}

QRect inner(QRect rect)
{
    return rect.adjusted(list::margin, 0, -list::margin, 0);
}

/// Without the hairline under the line.
QRect above(QRect rect)
{
    return rect.adjusted(0, 0, 0, -1);
}

QRectF centred(const QRect &row, int left, int size)
{
    return {static_cast<qreal>(left), row.top() + (row.height() - size) / 2.0,
            static_cast<qreal>(size), static_cast<qreal>(size)};
}

} // namespace

ListPainter::ListPainter(QPainter &painter) : m_painter(painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void ListPainter::drawGround(QRect rect, const ListCellLook &look)
{
    const Token ground = look.selected || look.aimed ? Token::Tint
        : look.hovered                               ? Token::Hover
                                                     : Token::Background;
    m_painter.fillRect(rect, theme().color(ground));
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                       theme().color(Token::Line));
}

void ListPainter::drawCell(const ListRow &row, ListColumn column, QRect rect,
                           const ListCellLook &look)
{
    drawGround(rect, look);
    m_painter.save();
    m_painter.setOpacity(look.faint ? 0.45 : 1.0);
    m_painter.setFont(theme().font());
    m_painter.setPen(theme().color(Token::Ink));
    const QRect area = inner(above(rect));
    switch (column) {
    case ListColumn::Date:
        drawDate(row, rect, look);
        break;
    case ListColumn::Hour:
        drawFigures(m_painter, area, row.card.hour);
        break;
    case ListColumn::Kind:
        drawKind(row, area, look.briefKind);
        break;
    case ListColumn::Post:
        drawCaption(row, area, QFont::Medium);
        break;
    case ListColumn::Accounts:
        drawAccounts(row, area);
        break;
    case ListColumn::State:
        drawState(row, area);
        break;
    case ListColumn::Person:
        drawText(area, row.post().assignee);
        break;
    case ListColumn::Time:
        drawFigures(m_painter, area, row.time);
        break;
    }
    if (look.focused) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(theme().color(Token::Focus), 2.0));
        m_painter.drawRoundedRect(QRectF(above(rect)).adjusted(2, 2, -2, -2), ringRadius,
                                  ringRadius);
    }
    m_painter.restore();
}

void ListPainter::drawDate(const ListRow &row, QRect rect, const ListCellLook &look)
{
    const int bar = look.selected || look.aimed ? selectionBar : 0;
    m_painter.fillRect(QRect(rect.left(), rect.top(), bar, rect.height() - 1),
                       theme().color(Token::Primary));
    if (row.card.late) {
        QPainterPath corner(QPointF(rect.left() + bar, rect.top()));
        corner.lineTo(rect.left() + bar + lateCorner, rect.top());
        corner.lineTo(rect.left() + bar, rect.top() + lateCorner);
        corner.closeSubpath();
        m_painter.fillPath(corner, theme().color(Token::Alert));
    }
    m_painter.setFont(theme().font(TextSize::Base, look.today ? QFont::DemiBold : QFont::Normal));
    drawFigures(m_painter, inner(above(rect)), row.date);
}

void ListPainter::drawKind(const ListRow &row, QRect rect, bool brief)
{
    drawKindSquare(m_painter, row.post().kind, centred(rect, rect.left(), list::square));
    drawText(rect.adjusted(list::square + list::squareGap, 0, 0, 0),
             brief ? row.card.kind : row.kind);
}

void ListPainter::drawCaption(const ListRow &row, QRect rect, QFont::Weight weight)
{
    QFont font = theme().font(TextSize::Base, weight);
    font.setStrikeOut(row.post().status == PostStatus::Cancelled);
    const bool isEmpty = row.card.caption.isEmpty();
    font.setItalic(isEmpty);
    m_painter.setFont(font);
    m_painter.setPen(theme().color(isEmpty || isOver(row.post()) ? Token::Secondary : Token::Ink));
    drawText(rect,
             isEmpty ? QCoreApplication::translate("CardPainter", "No text yet")
                     : row.card.caption);
}

void ListPainter::drawAccounts(const ListRow &row, QRect rect)
{
    const QFont font = theme().font(TextSize::Small, QFont::DemiBold);
    m_painter.setFont(font);
    int left = rect.left();
    const auto draw = [&](const QString &letters) {
        const int width =
            std::max<int>(list::chip, m_painter.fontMetrics().horizontalAdvance(letters) + 8);
        QRectF chip = centred(rect, left, list::chip);
        chip.setWidth(width);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().color(Token::Chip));
        m_painter.drawRoundedRect(chip, chipRadius, chipRadius);
        m_painter.setPen(theme().color(Token::Secondary));
        m_painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, letters);
        left += width + list::chipGap;
    };
    const auto &chips = row.card.networks;
    const int room = (rect.width() + list::chipGap) / (list::chip + list::chipGap);
    const int count = static_cast<int>(chips.size());
    const int shown = count <= room ? count : std::max(0, room - 1);
    for (int index = 0; index < shown; ++index) {
        draw(chips[static_cast<size_t>(index)].letters);
    }
    if (shown < count) {
        draw(u'+' + QString::number(count - shown));
    }
}

void ListPainter::drawState(const ListRow &row, QRect rect)
{
    paintIcon(m_painter, statusIcon(row.post().status), centred(rect, rect.left(), list::glyph),
              theme().color(Token::Ink));
    const QRect words = rect.adjusted(list::glyph + list::glyphGap, 0, 0, 0);
    drawText(words, row.state);
    if (row.card.late) {
        const int taken = m_painter.fontMetrics().horizontalAdvance(row.state) + list::lateGap;
        m_painter.setFont(theme().font(TextSize::Small, QFont::DemiBold));
        m_painter.setPen(theme().color(Token::Alert));
        drawText(words.adjusted(taken, 0, 0, 0), ListWords::late());
    }
}

void ListPainter::drawText(QRect rect, const QString &text)
{
    m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void ListPainter::drawHead(const ListHead &head, ListColumn column, QRect rect, int lineLeft,
                           bool aimed)
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    drawGround(rect, {.aimed = aimed});
    if (!aimed) {
        m_painter.fillRect(above(rect), theme().color(Token::Raised));
    }
    m_painter.setPen(theme().color(Token::Secondary));
    if (column < ListColumn::Post) {
        m_painter.setFont(theme().font(TextSize::Base, QFont::DemiBold));
        QRect line = above(rect);
        line.setLeft(lineLeft + list::margin);
        line.setWidth(QWIDGETSIZE_MAX);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, head.title);
    } else if (column == ListColumn::Post) {
        m_painter.setFont(theme().font());
        drawText(inner(above(rect)), head.count);
    }
    m_painter.restore();
}

void ListPainter::drawGhost(const ListRow &row, QRect rect)
{
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setBrush(theme().color(Token::Surface));
    m_painter.setPen(QPen(theme().color(Token::StrongLine), 1.0));
    m_painter.drawRoundedRect(frame, cornerRadius, cornerRadius);
    const QRect area = inner(rect);
    drawKindSquare(m_painter, row.post().kind, centred(area, area.left(), list::square));
    drawCaption(row, area.adjusted(list::square + list::squareGap, 0, 0, 0), QFont::Medium);
}

} // namespace semainier::ui
