// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semainier::ui {

class WeekView;

/// Makes every WeekView readable by screen readers: a list of seven days, each with its cards, its
/// empty slots and its "+" as sentences that can be pressed. Once for the whole program.
void installWeekAccessibility();

/// Tells screen readers that the items are others now.
void announceItems(WeekView &view);
/// Tells them that the current item is another one.
void announceCurrent(WeekView &view);

} // namespace semainier::ui
