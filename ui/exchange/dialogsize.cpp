// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dialogsize.h"

#include <QScreen>
#include <QWidget>

namespace semainier::ui {

namespace {

/// What a window's frame and a little of what lies behind it take, in pixels.
constexpr QSize aside{48, 72};

} // namespace

void fitToScreen(QWidget &dialog, QSize wanted, QSize smallest)
{
    dialog.setMinimumSize(smallest);
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - aside).expandedTo(smallest));
}

} // namespace semainier::ui
