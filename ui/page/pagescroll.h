// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace semainier::ui {

/// A page of cards that scrolls up and down, on the ground of the window. The page belongs to it.
[[nodiscard]] QScrollArea *scrolled(QWidget *page);

} // namespace semainier::ui
