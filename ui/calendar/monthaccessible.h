// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semainier::ui {

/// Makes every MonthView readable by screen readers: a list of the days shown, each with its posts,
/// its "+ n" and its "+" as sentences that can be pressed. Once for the whole program.
void installMonthAccessibility();

} // namespace semainier::ui
