// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dialogsize.h"

#include "ui/base/theme.h"

#include <QScreen>
#include <QWidget>

namespace semainier::ui {

namespace {

/// What a window's frame and a little of what lies behind it take, in pixels.
constexpr QSize aside{48, 72};

} // namespace

void fitToScreen(QWidget &dialog, QSize wanted, QSize smallest)
{
    const QSize room = dialog.screen()->availableSize() - aside;
    const auto fitting = [&](QSize size) {
        return QSize(theme().scaled(size.width()), theme().scaled(size.height())).boundedTo(room);
    };
    dialog.setMinimumSize(fitting(smallest));
    dialog.resize(fitting(wanted));
}

} // namespace semainier::ui
