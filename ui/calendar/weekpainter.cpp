// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekpainter.h"

#include "ui/base/theme.h"
#include "ui/calendar/weekaim.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr Scaled dateRow{40};
constexpr Scaled noteRow{20};
constexpr int noteGap = 3;
constexpr Scaled pillHeight{26};

QString say(const char *text)
{
    return QCoreApplication::translate("WeekPainter", text);
}

} // namespace

int headerHeight(int lanes)
{
    return dateRow + (lanes > 0 ? lanes * noteRow + gridUnit : 0);
}

QRect noteRect(const WeekNote &note, const WeekLayout &layout)
{
    const QRect first = layout.header(note.firstDay);
    const QRect last = layout.header(note.lastDay);
    const int margin = layout.sizes().margin;
    return {first.left() + margin, dateRow - gridUnit + note.lane * noteRow,
            last.right() + 1 - first.left() - 2 * margin, noteRow - noteGap};
}

WeekPainter::WeekPainter(QPainter &painter, const WeekFonts &fonts, const WeekLayout &layout)
    : m_painter(painter), m_fonts(fonts), m_layout(layout)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void WeekPainter::drawColumns(const WeekDays &days)
{
    const Theme &colors = theme();
    m_painter.fillRect(QRect(QPoint(), m_layout.sizes().viewport), colors.color(Token::Background));
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRect column = m_layout.column(day);
        if (days[static_cast<size_t>(day)].free) {
            m_painter.fillRect(column, colors.color(Token::Shade));
        }
        if (day > 0) {
            m_painter.fillRect(QRect(column.left(), column.top(), 1, column.height()),
                               colors.color(Token::Line));
        }
    }
}

void WeekPainter::drawHeaders(const WeekDays &days, const std::vector<WeekNote> &notes)
{
    const Theme &colors = theme();
    for (int day = 0; day < daysOfWeek; ++day) {
        const WeekDay &shown = days[static_cast<size_t>(day)];
        const QRect header = m_layout.header(day);
        const QRect inside = header.adjusted(day > 0 ? 1 : 0, 0, 0, 0);
        m_painter.fillRect(inside, colors.color(shown.free ? Token::Shade : Token::Background));
        drawDate(shown, header);
    }
    m_painter.fillRect(QRect(0, 0, m_layout.sizes().viewport.width(), 1),
                       colors.color(Token::Line));
    for (const WeekNote &note : notes) {
        drawNote(note);
    }
}

void WeekPainter::drawDate(const WeekDay &day, QRect header)
{
    const Theme &colors = theme();
    QRect row = header.adjusted(m_layout.sizes().margin + 2, 4, 0, 0);
    row.setHeight(dateRow - 8);
    m_painter.setFont(m_fonts.weekday);
    m_painter.setPen(colors.color(day.today ? Token::Ink : Token::Secondary));
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, day.weekday);

    const int taken = QFontMetrics(m_fonts.weekday).horizontalAdvance(day.weekday) + 6;
    const int width = QFontMetrics(m_fonts.number).horizontalAdvance(day.number);
    m_painter.setFont(m_fonts.number);
    QRect number(row.left() + taken, row.top(), width, row.height());
    if (day.today) {
        number.adjust(0, 0, 16, 0);
        QRect pill(number.left(), 0, number.width(), Grown{24, TextSize::Large});
        pill.moveTop(number.center().y() - pill.height() / 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.color(Token::Primary));
        m_painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        m_painter.setPen(colors.color(Token::OnPrimary));
        m_painter.drawText(pill, Qt::AlignCenter, day.number);
        return;
    }
    m_painter.setPen(colors.color(Token::Ink));
    m_painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, day.number);
}

void WeekPainter::drawNote(const WeekNote &note)
{
    const Theme &colors = theme();
    const QRect rect = noteRect(note, m_layout);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.color(note.holiday ? Token::StrongLine : Token::Line));
    m_painter.drawRoundedRect(rect, 4, 4);
    const QRect text = rect.adjusted(6, 0, -4, 0);
    m_painter.setFont(note.holiday ? m_fonts.chip : m_fonts.small);
    m_painter.setPen(colors.color(note.holiday ? Token::Ink : Token::Secondary));
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(note.text, Qt::ElideRight, text.width()));
}

void WeekPainter::drawTargetDay(const WeekAim &aim)
{
    if (aim.target().kind == DropTarget::Kind::Day) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().color(Token::Tint));
        m_painter.drawRoundedRect(aim.target().mark.adjusted(3, 3, -2, -3), cornerRadius,
                                  cornerRadius);
    }
}

void WeekPainter::drawTarget(const WeekAim &aim)
{
    const Theme &colors = theme();
    const QRect mark = aim.target().mark;
    if (aim.target().kind == DropTarget::Kind::Between) {
        const int middle = mark.center().y() + 1;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colors.color(Token::Focus));
        m_painter.drawRoundedRect(mark, 1, 1);
        m_painter.drawEllipse(QPoint(mark.left(), middle), 4, 4);
    } else if (aim.target().kind == DropTarget::Kind::Exchange) {
        drawPill(say(QT_TRANSLATE_NOOP("WeekPainter", "Exchange")), mark.center());
    }
    drawTurnZone(PageTurn::Previous, aim);
    drawTurnZone(PageTurn::Next, aim);
}

void WeekPainter::drawTurnZone(PageTurn turn, const WeekAim &aim)
{
    const Theme &colors = theme();
    const bool previous = turn == PageTurn::Previous;
    const bool active = aim.turn() == turn;
    const QRect zone = m_layout.turnZone(turn).adjusted(4, 5, -4, -5);
    m_painter.setBrush(colors.color(active ? Token::Primary : Token::Surface));
    m_painter.setPen(QPen(colors.color(active ? Token::Primary : Token::StrongLine), 1.0));
    m_painter.drawRoundedRect(QRectF(zone).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                              cornerRadius);
    m_painter.setFont(m_fonts.title);
    m_painter.setPen(colors.color(active ? Token::OnPrimary : Token::Ink));
    m_painter.drawText(zone, Qt::AlignCenter | Qt::TextSingleLine,
                       previous ? say(QT_TRANSLATE_NOOP("WeekPainter", "‹ Previous"))
                                : say(QT_TRANSLATE_NOOP("WeekPainter", "Next ›")));
}

void WeekPainter::drawPill(const QString &text, QPoint center)
{
    const Theme &colors = theme();
    m_painter.setFont(m_fonts.hour);
    QRect pill(0, 0, m_painter.fontMetrics().horizontalAdvance(text) + 20, pillHeight);
    pill.moveCenter(center);
    const int right = m_layout.sizes().viewport.width() - 4;
    pill.moveLeft(std::max(4, std::min(pill.left(), right - pill.width())));
    pill.moveTop(std::max(4, pill.top()));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.color(Token::Primary));
    m_painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    m_painter.setPen(colors.color(Token::OnPrimary));
    m_painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace semainier::ui
