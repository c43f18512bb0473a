// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier {

/// What a format of cells shows of a number that is an instant.
struct ShownTime {
    bool day = false;
    bool hour = false;
};

/// By the letters of a format outside of quotes, brackets and escapes.
[[nodiscard]] ShownTime shownBy(const QString &format);
/// Of a format that every workbook has.
[[nodiscard]] ShownTime shownByNumber(quint16 format);

/// A number as a text: days as 2026-11-18, hours as 18:30:00, others without more decimals than
/// they have. Days are counted from the beginning of 1900 as Excel does it, or from that of 1904.
[[nodiscard]] QString textOfNumber(double number, ShownTime shown, bool since1904);

} // namespace semainier
