// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/calendar/daylist.h"
#include "ui/calendar/figures.h"
#include "ui/calendar/knownfaces.h"
#include "ui/calendar/monthday.h"
#include "ui/calendar/monthlayout.h"

#include <array>

namespace semainier::ui {

/// The fonts of the month or of the list of a day, made once.
struct MonthFonts {
    Figures hour;
    QFont title;
    QFont untitled; ///< for a post without text
    QFont small;
    QFont number;
    QFont outside; ///< of the number of another month's day
    QFont heading;

    /// With the lines of posts in a size.
    [[nodiscard]] static MonthFonts current(TextSize lines);
};

/// The distances within the line of a post, in device-independent pixels.
namespace monthline {
inline constexpr int left = 9;
inline constexpr int right = 5;
inline constexpr int hourGap = 5;
inline constexpr Scaled glyph{12};
inline constexpr int glyphGap = 3;
inline constexpr int lateGlyph = 4; ///< how far the late corner pushes the glyph aside
inline constexpr Scaled roomForGlyph{110}; ///< a narrower line leaves its glyph out
inline constexpr double radius = 5;
inline constexpr double lateCorner = 9;
} // namespace monthline

/// What the line of a post says beside its hour, cut to its width and laid out.
struct MonthLineFace {
    QStaticText title;
    bool glyph = false;
};

/// The texts of a day, cut to the width it has and laid out: painting only puts them in place.
struct MonthDayFace {
    bool today = false;
    QStaticText number;
    QStaticText note;
    QStaticText more;
    std::vector<MonthLineFace> lines; ///< of the visible posts
};

/// The distances of a month in a viewport, with the text as large as it is.
[[nodiscard]] MonthSizes monthSizes(QSize viewport);

/// The same of the list of a day, whose cell it opens around.
[[nodiscard]] DayListSizes dayListSizes(QSize viewport, QRect cell);

/// The font that the words of a post are drawn in.
[[nodiscard]] const QFont &titleFont(const WeekCard &card, const MonthFonts &fonts);

[[nodiscard]] QStaticText headingFace(const QString &text, const MonthFonts &fonts);
[[nodiscard]] MonthLineFace lineFace(const WeekCard &card, int width, const MonthFonts &fonts);
/// The faces of all days: costs what is visible and not known, and nothing else.
[[nodiscard]] std::vector<MonthDayFace> monthFaces(const MonthPage &page, const MonthLayout &layout,
                                                   const MonthFonts &fonts,
                                                   KnownFaces<MonthLineFace> &known);
/// The names of the days of the week, short where the columns are narrow.
[[nodiscard]] std::array<QStaticText, daysOfWeek> weekdayFaces(const MonthLayout &layout,
                                                               const MonthFonts &fonts);
/// Where the number of a day stands, with the pill around it that today has.
[[nodiscard]] QRect numberRect(const MonthLayout &layout, int day, const MonthDayFace &face);
/// Where the note beside the number stands.
[[nodiscard]] QRect noteRect(const MonthLayout &layout, int day, const MonthDayFace &face);

} // namespace semainier::ui
