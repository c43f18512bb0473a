// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthpainter.h"

#include "ui/base/icons.h"
#include "ui/calendar/daylist.h"

#include <QPainter>

#include <cmath>

namespace semainier::ui {

namespace {

constexpr Grown pillHeight{17};
constexpr int spanHeight = 2;
constexpr int mostSpans = 2; ///< the others are named in the tooltip only
constexpr FrameShape lineShape{monthline::radius, monthline::lateCorner};

bool beginsMonth(const MonthPage &page, int index, int before)
{
    return before >= 0
        && page.days[static_cast<size_t>(index)].outside
        != page.days[static_cast<size_t>(before)].outside;
}

} // namespace

MonthPainter::MonthPainter(QPainter &painter, const MonthFonts &fonts)
    : m_painter(painter), m_fonts(fonts)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QColor MonthPainter::paperOf(const MonthDay &day)
{
    return theme().color(day.outside || day.free ? Token::Shade : Token::Background);
}

void MonthPainter::drawText(const QStaticText &text, const QFont &font, QRect row, Token color)
{
    m_painter.setFont(font);
    m_painter.setPen(theme().color(color));
    m_painter.drawStaticText(
        QPointF(row.left(), row.top() + std::floor((row.height() - text.size().height()) / 2)),
        text);
}

void MonthPainter::drawWeekdays(const std::array<QStaticText, daysOfWeek> &names,
                                const MonthLayout &layout)
{
    for (int column = 0; column < daysOfWeek; ++column) {
        const QRect rect = layout.weekday(column);
        m_painter.fillRect(rect, theme().color(Token::Background));
        drawText(names[static_cast<size_t>(column)], m_fonts.small,
                 rect.adjusted(layout.sizes().margin + 2, 0, 0, 0), Token::Secondary);
    }
    m_painter.fillRect(QRect(0, 0, layout.sizes().viewport.width(), 1), theme().color(Token::Line));
}

void MonthPainter::drawDay(int index, const MonthPage &page, const MonthDayFace &face,
                           const MonthLayout &layout)
{
    const MonthDay &day = page.days[static_cast<size_t>(index)];
    const QRect rect = layout.day(index);
    m_painter.fillRect(rect, paperOf(day));
    const auto edge = [&](int before) {
        return theme().color(beginsMonth(page, index, before) ? Token::StrongLine : Token::Line);
    };
    m_painter.fillRect(QRect(rect.topLeft(), QSize(rect.width(), 1)), edge(index - daysOfWeek));
    if (index % daysOfWeek > 0) {
        m_painter.fillRect(QRect(rect.topLeft(), QSize(1, rect.height())), edge(index - 1));
    }
    drawSpans(index, page, layout);
    drawNumber(day, numberRect(layout, index, face), face);
    drawText(face.note, m_fonts.small, noteRect(layout, index, face), Token::Secondary);
}

void MonthPainter::drawNumber(const MonthDay &day, QRect rect, const MonthDayFace &face)
{
    const double width = face.number.size().width();
    const QRect text = rect.adjusted(static_cast<int>((rect.width() - width) / 2), 0, 0, 0);
    if (day.today) {
        const QRect pill(rect.left(), rect.center().y() + 1 - (pillHeight + 1) / 2, rect.width(),
                         pillHeight);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().color(Token::Primary));
        m_painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    }
    const Token ink = day.outside ? Token::Secondary : Token::Ink;
    drawText(face.number, day.outside ? m_fonts.outside : m_fonts.number, text,
             day.today ? Token::OnPrimary : ink);
}

void MonthPainter::drawSpans(int index, const MonthPage &page, const MonthLayout &layout)
{
    const int column = index % daysOfWeek;
    const QRect row = layout.number(index);
    const int margin = layout.sizes().margin;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().color(Token::StrongLine));
    for (const WeekNote &span : page.spans[static_cast<size_t>(index / daysOfWeek)]) {
        if (span.lane >= mostSpans || column < span.firstDay || column > span.lastDay) {
            continue;
        }
        const int left = column == span.firstDay ? row.left() + margin : row.left();
        const int right = column == span.lastDay ? row.right() + 1 - margin : row.right() + 1;
        m_painter.drawRect(left, row.bottom() - 2 - span.lane * (spanHeight + 1), right - left,
                           spanHeight);
    }
}

void MonthPainter::drawTargetDay(QRect day)
{
    m_painter.setPen(QPen(theme().color(Token::Focus), 1.0, Qt::DashLine));
    m_painter.setBrush(theme().color(Token::Tint));
    m_painter.drawRoundedRect(sharp(day.adjusted(3, 3, -2, -2)), cornerRadius, cornerRadius);
}

void MonthPainter::drawDayRing(QRect day)
{
    drawFocusRing(m_painter, day.adjusted(6, 6, -5, -5));
}

void MonthPainter::drawLine(const WeekCard &card, const MonthLineFace &face, QRect rect,
                            ItemLook look, bool quiet)
{
    m_painter.save();
    if (look.faint) {
        m_painter.setOpacity(0.45);
    }
    drawRepeatedFrame(m_painter, card, rect, look, lineShape);
    const Token ink = quiet || isOver(card.post.status) ? Token::Secondary : Token::Ink;
    QRect area = rect.adjusted(monthline::left, 0, -monthline::right, 0);
    if (face.glyph) {
        const QRectF glyph(
            area.right() + 1 - monthline::glyph - (card.late ? monthline::lateGlyph : 0),
            area.center().y() - monthline::glyph / 2.0 + 0.5, monthline::glyph, monthline::glyph);
        paintIcon(m_painter, statusIcon(card.post.status), glyph, theme().color(Token::Secondary));
    }
    if (!card.hour.isEmpty()) {
        m_painter.setFont(m_fonts.hour.font());
        m_painter.setPen(theme().color(ink));
        m_fonts.hour.draw(m_painter, {area.left() + 0.0, rect.top() + rect.height() / 2.0},
                          card.hour);
        area.setLeft(area.left() + static_cast<int>(std::ceil(m_fonts.hour.width(card.hour)))
                     + monthline::hourGap);
    }
    drawText(face.title, titleFont(card, m_fonts), area,
             card.caption.isEmpty() ? Token::Secondary : ink);
    if (card.post.status == PostStatus::Cancelled) {
        // By hand: the line of a font that strikes out goes astray in a QStaticText.
        const qreal width = std::min<qreal>(face.title.size().width(), area.width());
        m_painter.fillRect(QRectF(area.left(), area.center().y() + 1, width, 1),
                           theme().color(Token::Secondary));
    }
    m_painter.restore();
    if (look.focused) {
        drawFocusRing(m_painter, rect, monthline::radius, 1.5);
    }
}

void MonthPainter::drawMore(const QStaticText &text, QRect rect, ItemLook look)
{
    const Theme &colors = theme();
    if (look.hovered || look.selected) {
        m_painter.setPen(look.selected ? QPen(colors.color(Token::Primary), 2.0) : QPen(Qt::NoPen));
        m_painter.setBrush(colors.color(look.hovered ? Token::Line : Token::Background));
        m_painter.drawRoundedRect(sharp(rect), monthline::radius, monthline::radius);
    }
    drawText(text, m_fonts.small, rect.adjusted(monthline::left, 0, 0, 0),
             look.hovered || look.focused ? Token::Ink : Token::Secondary);
    if (look.focused) {
        drawFocusRing(m_painter, rect, monthline::radius, 1.5);
    }
}

void MonthPainter::drawAdd(QRect rect, ItemLook look, const QColor &paper)
{
    const Theme &colors = theme();
    const Grown side{20};
    QRect button(0, 0, side, side);
    button.moveCenter(rect.center());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(paper);
    m_painter.drawRect(button.adjusted(-3, 0, 3, 0));
    if (look.hovered) {
        m_painter.setBrush(colors.color(Token::Line));
        m_painter.drawRoundedRect(button, monthline::radius, monthline::radius);
    }
    paintIcon(m_painter, Icon::Plus, QRectF(button).adjusted(3, 3, -3, -3),
              colors.color(look.hovered ? Token::Ink : Token::Secondary));
}

void MonthPainter::drawList(const DayList &list, const QStaticText &title)
{
    const Theme &colors = theme();
    m_painter.setPen(QPen(colors.color(Token::Tertiary), 1.0));
    m_painter.setBrush(colors.color(Token::Raised));
    m_painter.drawRoundedRect(sharp(list.frame()), cornerRadius, cornerRadius);
    drawText(title, m_fonts.heading, list.title(), Token::Ink);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.color(Token::Tertiary));
    m_painter.drawRoundedRect(list.bar(), 2, 2);
}

} // namespace semainier::ui
