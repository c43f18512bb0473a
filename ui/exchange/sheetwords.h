// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/sheet.h"

#include <QString>

#include <array>

namespace semainier::ui {

/// What the window calls what a sheet is made of.

/// "Date", "Person in charge", "(ignored)".
[[nodiscard]] QString label(SheetField field);
/// "Windows-1252", "UTF-16 LE".
[[nodiscard]] QString label(Encoding encoding);
/// "semicolon", "tab".
[[nodiscard]] QString delimiterLabel(char delimiter);
/// "day/month/year".
[[nodiscard]] QString label(DateOrder order);
/// "line 3", "none" for 0.
[[nodiscard]] QString headerLineLabel(int line);

/// What a column of a sheet may be said to hold, in the order it is offered.
[[nodiscard]] std::vector<SheetField> offeredFields(const Sheet &sheet);

inline constexpr std::array allEncodings{Encoding::Utf8, Encoding::Windows1252,
                                         Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian};
inline constexpr std::array allDelimiters{',', ';', '\t', '|'};

} // namespace semainier::ui
