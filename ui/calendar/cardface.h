// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/calendar/knownfaces.h"
#include "ui/calendar/weekday.h"

#include <QFont>
#include <QStringList>

namespace semainier::ui {

/// The fonts of the week, made once: asking for one at every text costs more than drawing it.
struct WeekFonts {
    QFont hour;
    QFont title;
    QFont small;
    QFont chip;
    QFont weekday;
    QFont number;

    [[nodiscard]] static WeekFonts current();

    bool operator==(const WeekFonts &) const = default;
};

/// The texts of an item broken into the lines that fit a width, and the height they need.
struct ItemFace {
    int height = 0;
    bool labelBelow = false; ///< the hour leaves no room for the kind beside it
    QStringList lines;
    QString source; ///< elided
    QString need; ///< elided
    int chips = 0; ///< how many networks fit; the others are counted after them

    bool operator==(const ItemFace &) const = default;
};

/// The distances within a card and a slot, in device-independent pixels.
namespace face {
inline constexpr int stripe = 4;
inline constexpr int left = 12;
inline constexpr int right = 8;
inline constexpr int top = 7;
inline constexpr int bottom = 8;
inline constexpr Scaled hourRow{18};
inline constexpr Scaled labelRow{15};
inline constexpr Scaled titleRow{17};
inline constexpr Scaled sourceRow{17};
inline constexpr int gaugeRow = 8;
inline constexpr int gauge = 4;
inline constexpr int footGap = 6;
inline constexpr Scaled chipSize{18};
inline constexpr int chipGap = 3;
inline constexpr Scaled glyph{14};
inline constexpr int lateGlyph = 6; ///< how far the late corner pushes the glyph aside
inline constexpr int hourGap = 6;
inline constexpr int maximumLines = 3;
inline constexpr int slotPadding = 7;
} // namespace face

/// How wide a chip with the letters of a network is.
[[nodiscard]] int chipWidth(const WeekFonts &fonts, const QString &letters);
/// How wide the pill with the initials of a person is.
[[nodiscard]] int pillWidth(const WeekFonts &fonts, const QString &initials);

/// How wide a card must be for its hour and its glyph.
[[nodiscard]] int leastCardWidth(const WeekFonts &fonts);

/// Whether an item of a width has room for its kind beside its hour.
[[nodiscard]] bool fitsBeside(const WeekItem &item, int width, const WeekFonts &fonts);

[[nodiscard]] ItemFace cardFace(const WeekCard &card, int width, bool labelBelow,
                                const WeekFonts &fonts);
[[nodiscard]] ItemFace slotFace(bool labelBelow);

/// The whole text in at most so many lines of a width, the last one elided.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, int width, int lines);

/// The faces of the items of every day: measures each item that is not known and nothing else. The
/// kinds of all cards stand in the same place: beside the hour where every one fits, else below.
using WeekFaces = std::array<std::vector<ItemFace>, daysOfWeek>;
[[nodiscard]] WeekFaces weekFaces(const WeekDays &days, int width, const WeekFonts &fonts,
                                  KnownFaces<ItemFace> &known);

/// What the layout needs to know of the items.
[[nodiscard]] WeekBoxes boxesOf(const WeekDays &days, const WeekFaces &faces);

} // namespace semainier::ui
