// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardface.h"
#include "ui/calendar/cardframe.h"

#include <QRect>

class QPainter;

namespace semainier::ui {

/// Draws the cards, slots and "+" of a week in the colours of the theme.
class CardPainter {
public:
    CardPainter(QPainter &painter, const WeekFonts &fonts);

    void drawCard(const WeekCard &card, const ItemFace &face, QRect rect, ItemLook look);
    void drawSlot(const WeekSlot &slot, const ItemFace &face, QRect rect, ItemLook look);
    void drawAddButton(QRect rect, ItemLook look);

private:
    void drawHead(const WeekCard &card, const ItemFace &face, QRect area);
    void drawTitle(const WeekCard &card, const ItemFace &face, QRect area);
    void drawGauge(const WeekCard &card, const QRectF &rect);
    void drawFoot(const WeekCard &card, const ItemFace &face, QRect area);
    void drawChip(const QString &letters, QRect rect);

    QPainter &m_painter;
    const WeekFonts &m_fonts;
};

} // namespace semainier::ui
