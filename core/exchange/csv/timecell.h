// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"
#include "core/exchange/csv/celltokens.h"

#include <QString>

#include <optional>
#include <vector>

namespace semainier {

/// An hour as a person wrote it: 9h, 12h15, 10 h, 18:00, 9 h 30, 6 pm, midi; 0,375 of a day as
/// Excel stores it; 9 and 0930 where nothing else is in the cell.
struct TimeCell {
    enum class Form {
        Empty,
        Known,
        Several, ///< a range or more than one hour: `time` is the first
        WithWords, ///< an hour, and words that say something else: "14h30 (à confirmer)"
        Impossible, ///< 25:00
        Unreadable,
    };

    Form form = Form::Empty;
    TimeOfDay time;

    /// True when the cell has an hour, whatever else it says.
    [[nodiscard]] bool isUsable() const
    {
        return form == Form::Known || form == Form::Several || form == Form::WithWords;
    }
    bool operator==(const TimeCell &) const = default;
};

[[nodiscard]] TimeCell readTimeCell(QStringView cell);

/// The first hour among the tokens, which are taken away; Empty when there is none.
[[nodiscard]] TimeCell takeTime(std::vector<CellToken> &tokens);

/// The time of a day of which Excel stores the share, 0 to 1.
[[nodiscard]] std::optional<TimeOfDay> timeOfShare(double share);

} // namespace semainier
