// SPDX-License-Identifier: GPL-3.0-or-later
// How the small calendar looks.
#include "core/planner/planner.h"
#include "ui/base/formatting.h"
#include "ui/base/theme.h"
#include "ui/calendar/minicalendar.h"

#include <QPainter>

namespace semainier::ui {

namespace {

constexpr Scaled dotSize{3};
constexpr Scaled dotPitch{5}; ///< from one dot to the next
constexpr qreal corner = 4;

QRectF ringOf(const QRectF &cell)
{
    return cell.adjusted(1, 1, -1, -1);
}

} // namespace

void MiniCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MonthStack shown = stack();
    for (const MonthGrid &month : shown.months()) {
        paintMonth(painter, month);
    }
}

void MiniCalendar::paintMonth(QPainter &painter, const MonthGrid &month) const
{
    const Theme &look = theme();
    painter.setFont(look.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(look.color(Token::Ink));
    painter.drawText(MonthStack::titleRect(month).adjusted(4, 0, -4, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, monthTitle(month.month));
    painter.setPen(QPen(look.color(Token::Line), 1));
    painter.setBrush(look.color(Token::Surface));
    painter.drawPath(month.outline(m_period));

    painter.setFont(look.font(TextSize::Small));
    painter.setPen(look.color(Token::Secondary));
    for (int column = 0; column < 7; ++column) {
        painter.drawText(month.weekdayRect(column), Qt::AlignCenter, weekdayLetter(column + 1));
    }
    painter.setPen(look.color(Token::Tertiary));
    for (int row = 0; month.weekNumbers && row < MonthGrid::weeks; ++row) {
        painter.drawText(month.weekNumberRect(row), Qt::AlignCenter,
                         QString::number(month.firstDay().addDays(7 * row).weekNumber()));
    }
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
        paintDay(painter, month, day);
    }
}

void MiniCalendar::paintDay(QPainter &painter, const MonthGrid &month, QDate day) const
{
    const Theme &look = theme();
    const QRectF cell = month.dayRect(day);
    const bool own = monthOf(month.month).contains(day);
    const bool today = own && day == m_planner.clock().today();
    const bool aimed = own && day == m_aimed;
    if (aimed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color(Token::Primary));
        painter.drawRoundedRect(ringOf(cell), corner, corner);
    } else if (own && m_ring && hasFocus() && day == m_cursor) {
        painter.setPen(QPen(look.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ringOf(cell), corner, corner);
    } else if (today) {
        painter.setPen(QPen(look.color(Token::Ink), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ringOf(cell).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
    painter.setFont(look.font(TextSize::Small, today ? QFont::Bold : QFont::Normal));
    painter.setPen(look.color(aimed ? Token::OnPrimary : own ? Token::Ink : Token::Tertiary));
    painter.drawText(cell.adjusted(0, -2, 0, -2), Qt::AlignCenter, QString::number(day.day()));
    if (!aimed) {
        paintDots(painter, cell, m_notes.value(day), own);
    }
}

void MiniCalendar::paintDots(QPainter &painter, const QRectF &cell, const DayNote &note,
                             bool own) const
{
    const Theme &look = theme();
    qreal x = cell.center().x() - (static_cast<qreal>(note.dots.size()) - 1) * dotPitch / 2;
    painter.setPen(Qt::NoPen);
    for (const PostKind kind : note.dots) {
        painter.setBrush(own ? look.outline(kind) : look.color(Token::StrongLine));
        painter.drawEllipse(QPointF(x, cell.bottom() - 2 - dotSize / 2.0), dotSize / 2.0,
                            dotSize / 2.0);
        x += dotPitch;
    }
}

} // namespace semainier::ui
