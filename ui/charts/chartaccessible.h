// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semainier::ui {

class Chart;

/// Makes every Chart readable by screen readers: a picture with a title and a subtitle, whose marks
/// are read one by one. Once for the whole program.
void installChartAccessibility();

/// Says that the keyboard is on another mark, or that the marks are others.
void announceMark(Chart &chart);
void announceMarks(Chart &chart);

} // namespace semainier::ui
