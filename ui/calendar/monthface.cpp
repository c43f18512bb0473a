// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthface.h"

#include "ui/base/formatting.h"
#include "ui/calendar/cardframe.h"
#include "ui/calendar/monthwords.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace semainier::ui {

namespace {

constexpr int pillPadding = 7;
constexpr int numberPadding = 3;
constexpr int noteGap = 5;
/// More never fits a line, and cutting a whole article costs more than drawing it.
constexpr qsizetype longestTitle = 200;

QStaticText laidOut(const QString &text, const QFont &font)
{
    QStaticText face(text);
    face.setTextFormat(Qt::PlainText);
    face.prepare({}, font);
    return face;
}

QStaticText laidOut(const QString &text, const QFont &font, int width)
{
    return laidOut(QFontMetrics(font).elidedText(text, Qt::ElideRight, std::max(0, width)), font);
}

MonthDayFace dayFace(const MonthDay &day, int index, const MonthLayout &layout,
                     const MonthFonts &fonts, KnownFaces<MonthLineFace> &known)
{
    MonthDayFace face;
    face.number = laidOut(day.number, day.outside ? fonts.outside : fonts.number);
    face.today = day.today;
    face.note = laidOut(day.note, fonts.small, noteRect(layout, index, face).width());
    const int visible = layout.visibleLines(index);
    if (const int hidden = layout.hiddenPosts(index); hidden > 0) {
        face.more = laidOut(MonthWords::more(hidden, visible), fonts.small,
                            layout.rect(MonthPlace::more(index)).width());
    }
    for (int line = 0; line < visible; ++line) {
        const WeekCard &card = day.posts[static_cast<size_t>(line)];
        const int width = layout.rect(MonthPlace::post(index, line)).width();
        face.lines.push_back(known.of(card, width, [&] { return lineFace(card, width, fonts); }));
    }
    return face;
}

} // namespace

MonthFonts MonthFonts::current(TextSize lines)
{
    const Theme &look = theme();
    const QFont title = look.font(lines);
    QFont untitled = title;
    untitled.setItalic(true);
    return {.hour = Figures(look.font(lines, QFont::DemiBold)),
            .title = title,
            .untitled = untitled,
            .small = look.font(TextSize::Small),
            .number = look.font(TextSize::Base, QFont::Bold),
            .outside = look.font(TextSize::Base),
            .heading = look.font(TextSize::Base, QFont::DemiBold)};
}

MonthSizes monthSizes(QSize viewport)
{
    const MonthSizes usual;
    return {.viewport = viewport,
            .weekdays = Grown{usual.weekdays, TextSize::Small},
            .number = Grown{usual.number},
            .add = Grown{usual.add},
            .line = Grown{usual.line, TextSize::Small}};
}

DayListSizes dayListSizes(QSize viewport, QRect cell)
{
    const DayListSizes usual;
    return {.viewport = viewport,
            .cell = cell,
            .width = Scaled{usual.width},
            .title = Grown{usual.title},
            .line = Grown{usual.line}};
}

const QFont &titleFont(const WeekCard &card, const MonthFonts &fonts)
{
    return card.caption.isEmpty() ? fonts.untitled : fonts.title;
}

QStaticText headingFace(const QString &text, const MonthFonts &fonts)
{
    return laidOut(text, fonts.heading);
}

MonthLineFace lineFace(const WeekCard &card, int width, const MonthFonts &fonts)
{
    MonthLineFace face{.glyph = width >= monthline::roomForGlyph};
    int room = width - monthline::left - monthline::right;
    if (!card.hour.isEmpty()) {
        room -= static_cast<int>(std::ceil(fonts.hour.width(card.hour))) + monthline::hourGap;
    }
    if (face.glyph) {
        room -= monthline::glyph + monthline::glyphGap + (card.late ? monthline::lateGlyph : 0);
    }
    const QString words = card.caption.isEmpty()
        ? QCoreApplication::translate("CardPainter", "No text yet")
        : card.caption.left(longestTitle);
    face.title = laidOut(words, titleFont(card, fonts), room);
    return face;
}

std::vector<MonthDayFace> monthFaces(const MonthPage &page, const MonthLayout &layout,
                                     const MonthFonts &fonts, KnownFaces<MonthLineFace> &known)
{
    std::vector<MonthDayFace> faces;
    for (size_t index = 0; index < page.days.size(); ++index) {
        faces.push_back(dayFace(page.days[index], static_cast<int>(index), layout, fonts, known));
    }
    known.settle();
    return faces;
}

std::array<QStaticText, daysOfWeek> weekdayFaces(const MonthLayout &layout, const MonthFonts &fonts)
{
    const QLocale locale;
    const int room = layout.weekday(0).width() - 2 * layout.sizes().margin;
    const QFontMetrics metrics(fonts.small);
    bool fits = true;
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday) {
        fits = fits && metrics.horizontalAdvance(locale.standaloneDayName(weekday)) <= room;
    }
    std::array<QStaticText, daysOfWeek> faces;
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday) {
        faces[static_cast<size_t>(weekday - 1)] =
            laidOut(fits ? locale.standaloneDayName(weekday) : shortWeekday(weekday), fonts.small);
    }
    return faces;
}

QRect numberRect(const MonthLayout &layout, int day, const MonthDayFace &face)
{
    const QRect row = layout.number(day);
    const int width = static_cast<int>(std::ceil(face.number.size().width()));
    const int padding = face.today ? pillPadding : numberPadding;
    return {row.left() + layout.sizes().margin - 1, row.top(), width + 2 * padding, row.height()};
}

QRect noteRect(const MonthLayout &layout, int day, const MonthDayFace &face)
{
    QRect row = layout.number(day).adjusted(0, 0, -layout.sizes().margin, 0);
    row.setLeft(numberRect(layout, day, face).right() + 1 + noteGap);
    return row;
}

} // namespace semainier::ui
