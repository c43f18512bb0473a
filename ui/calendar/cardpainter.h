// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardface.h"

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

/// Draws the cards, slots and "+" of a week in the colours of the theme.
class CardPainter {
public:
    CardPainter(QPainter &painter, const WeekFonts &fonts);

    void drawCard(const WeekCard &card, const ItemFace &face, QRect rect, ItemLook look);
    void drawSlot(const WeekSlot &slot, const ItemFace &face, QRect rect, ItemLook look);
    void drawAddButton(QRect rect, ItemLook look);

private:
    void drawFrame(const WeekCard &card, const QRectF &rect, ItemLook look);
    void drawStripe(const WeekCard &card, const QRectF &rect);
    void drawLateCorner(const QRectF &rect);
    void drawHead(const WeekCard &card, const ItemFace &face, QRect area);
    void drawTitle(const WeekCard &card, const ItemFace &face, QRect area);
    void drawFoot(const WeekCard &card, const ItemFace &face, QRect area);
    void drawChip(const QString &letters, QRect rect);
    void drawFocusRing(const QRectF &rect);

    QPainter &m_painter;
    const WeekFonts &m_fonts;
};

} // namespace semainier::ui
