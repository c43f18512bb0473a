// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/kind.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace semainier::ui {

/// Draws the coloured square of a kind, with the outline it needs on paper and on a selected row.
void drawKindSquare(QPainter &painter, PostKind kind, const QRectF &square);

/// The square for menus and combo boxes: sharp at any scale, in the colours of the theme.
[[nodiscard]] QIcon kindIcon(PostKind kind);

} // namespace semainier::ui
