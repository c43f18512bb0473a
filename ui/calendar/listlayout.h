// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/calendar/listrow.h"

namespace semainier::ui {

/// The sizes of the list, in device-independent pixels.
namespace list {
inline constexpr Scaled rowHeight{29};
inline constexpr Scaled headHeight{31};
inline constexpr int margin = 10; ///< left and right of what a cell says
inline constexpr Scaled square{9}; ///< of a kind
inline constexpr int squareGap = 6;
inline constexpr Scaled glyph{14}; ///< of a state
inline constexpr int glyphGap = 5;
inline constexpr int lateGap = 6;
inline constexpr Scaled chip{18};
inline constexpr int chipGap = 3;
} // namespace list

/// How wide each column must be to say all it has to say; the post takes what is left, and at least
/// this much.
struct ListNeeds {
    std::array<int, listColumnCount> widths{};
    int briefKind = 0; ///< the kind in one word

    [[nodiscard]] int of(ListColumn column) const { return widths.at(static_cast<size_t>(column)); }
};

/// What the columns need in the language and the fonts of the window.
[[nodiscard]] ListNeeds listNeeds();

/// The columns of a list of some width. What also stands in the post pane goes first where there is
/// little room: kinds in one word, then without the time, the person in charge, the accounts.
struct ListColumns {
    std::array<int, listColumnCount> widths{}; ///< zero: not shown
    bool briefKinds = false;

    [[nodiscard]] static ListColumns fitting(const ListNeeds &needs, int width);

    [[nodiscard]] int width(ListColumn column) const
    {
        return widths.at(static_cast<size_t>(column));
    }
    [[nodiscard]] bool shows(ListColumn column) const { return width(column) > 0; }

    bool operator==(const ListColumns &) const = default;
};

} // namespace semainier::ui
