// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/listrow.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace semainier::ui {

/// How one cell is to be drawn.
struct ListCellLook {
    bool selected = false;
    bool hovered = false;
    bool focused = false; ///< has the keyboard's ring
    bool faint = false;
    bool aimed = false; ///< a dragged post would go here
    bool briefKind = false;
    bool today = false;
};

/// Draws the lines of the list cell by cell, within their rectangles.
class ListPainter {
public:
    explicit ListPainter(QPainter &painter);

    void drawCell(const ListRow &row, ListColumn column, QRect rect, const ListCellLook &look);
    /// A head is drawn over all cells of its line: its title from `lineLeft` on.
    void drawHead(const ListHead &head, ListColumn column, QRect rect, int lineLeft, bool aimed);
    /// A post on its way.
    void drawGhost(const ListRow &row, QRect rect);

private:
    void drawGround(QRect rect, const ListCellLook &look);
    void drawDate(const ListRow &row, QRect rect, const ListCellLook &look);
    void drawKind(const ListRow &row, QRect rect, bool brief);
    void drawCaption(const ListRow &row, QRect rect, QFont::Weight weight);
    void drawAccounts(const ListRow &row, QRect rect);
    void drawState(const ListRow &row, QRect rect);
    void drawText(QRect rect, const QString &text);

    QPainter &m_painter;
};

} // namespace semainier::ui
