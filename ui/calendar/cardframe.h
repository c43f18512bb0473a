// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/calendar/weekday.h"

#include <QPen>
#include <QRect>

class QPainter;

namespace semainier::ui {

/// How the mouse and the keyboard see an item.
struct ItemLook {
    bool selected = false;
    bool focused = false; ///< has the keyboard's ring
    bool hovered = false;
    bool faint = false; ///< cut, or on its way
    bool darkened = false; ///< would be exchanged
};

/// The details of a frame, in device-independent pixels.
struct FrameShape {
    double radius = cornerRadius;
    double lateCorner = 14;
};

/// Published or cancelled: nothing is to be done any more.
[[nodiscard]] bool isOver(PostStatus status);

/// Half a pixel inside, where a line one pixel wide is sharp.
[[nodiscard]] QRectF sharp(QRect rect);
[[nodiscard]] QPen dashes(const QColor &color);

/// Draws what carries the words of a post: the stripe of its kind, and its state by the border and
/// the corner. The rectangle is a sharp() one.
void drawCardFrame(QPainter &painter, const WeekCard &card, const QRectF &rect, ItemLook look,
                   const FrameShape &shape = {});
/// The same as a picture that is painted once: much quicker where many frames have one size.
void drawRepeatedFrame(QPainter &painter, const WeekCard &card, QRect rect, ItemLook look,
                       const FrameShape &shape);
/// The keyboard's ring around an item, `distance` pixels away from it.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius = cornerRadius,
                   double distance = 3);

} // namespace semainier::ui
