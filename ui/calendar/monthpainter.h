// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardframe.h"
#include "ui/calendar/monthface.h"

class QPainter;

namespace semainier::ui {

class DayList;

/// Draws a month in the colours of the theme.
class MonthPainter {
public:
    MonthPainter(QPainter &painter, const MonthFonts &fonts);

    void drawWeekdays(const std::array<QStaticText, daysOfWeek> &names, const MonthLayout &layout);
    /// The paper of a day with its number, and the lines around it.
    void drawDay(int index, const MonthPage &page, const MonthDayFace &face,
                 const MonthLayout &layout);
    /// Where a dragged post would go to.
    void drawTargetDay(QRect day);
    /// A day that the keyboard is on.
    void drawDayRing(QRect day);
    /// The line of a post; `quiet` for the day of another month.
    void drawLine(const WeekCard &card, const MonthLineFace &face, QRect rect, ItemLook look,
                  bool quiet = false);
    void drawMore(const QStaticText &text, QRect rect, ItemLook look);
    /// Over the end of the note, which it covers.
    void drawAdd(QRect rect, ItemLook look, const QColor &paper);
    /// The frame of the list of a day, its title and its bar; not its lines.
    void drawList(const DayList &list, const QStaticText &title);

    [[nodiscard]] static QColor paperOf(const MonthDay &day);

private:
    void drawNumber(const MonthDay &day, QRect rect, const MonthDayFace &face);
    void drawSpans(int index, const MonthPage &page, const MonthLayout &layout);
    void drawText(const QStaticText &text, const QFont &font, QRect row, Token color);

    QPainter &m_painter;
    const MonthFonts &m_fonts;
};

} // namespace semainier::ui
