// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardface.h"
#include "ui/calendar/weeklayout.h"

#include <QRect>

class QPainter;

namespace semainier::ui {

class WeekAim;

/// How high the headers are for so many lines of notes.
[[nodiscard]] int headerHeight(int lanes);

/// Where a note stands in the headers.
[[nodiscard]] QRect noteRect(const WeekNote &note, const WeekLayout &layout);

/// Draws what surrounds the cards of a week: columns, headers and what a drag adds.
class WeekPainter {
public:
    WeekPainter(QPainter &painter, const WeekFonts &fonts, const WeekLayout &layout);

    void drawColumns(const WeekDays &days);
    void drawHeaders(const WeekDays &days, const std::vector<WeekNote> &notes);

    /// The highlight of the target, under the cards.
    void drawTargetDay(const WeekAim &aim);
    /// The insertion line, the pill of an exchange and the zones that turn the page.
    void drawTarget(const WeekAim &aim);

private:
    void drawDate(const WeekDay &day, QRect header);
    void drawNote(const WeekNote &note);
    void drawTurnZone(PageTurn turn, const WeekAim &aim);
    void drawPill(const QString &text, QPoint center);

    QPainter &m_painter;
    const WeekFonts &m_fonts;
    const WeekLayout &m_layout;
};

} // namespace semainier::ui
