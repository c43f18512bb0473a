// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semainier::ui {

class MiniCalendar;

/// Makes every MiniCalendar readable by screen readers: a list of the days of its months, each a
/// sentence that can be pressed. Once for the whole program.
void installMiniCalendarAccessibility();

/// Tells screen readers that the days are others now.
void announceDays(MiniCalendar &calendar);
/// Tells them that the current day is another one.
void announceDay(MiniCalendar &calendar);

} // namespace semainier::ui
