// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/cardface.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace semainier::ui {

class PostDrag;
class UndatedFilter;

/// Draws the posts of an UndatedFilter as the cards of the week.
class UndatedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int gap = 8; ///< between two cards

    UndatedDelegate(const UndatedFilter &posts, const PostDrag &drag, QWidget *view);

    /// Shows where the keyboard is; not while the mouse is used.
    void setRing(bool shown) { m_ring = shown; }
    void readFonts();
    /// Where the card stands in the place of its row.
    [[nodiscard]] static QRect cardRect(const QRect &row) { return row.adjusted(0, 0, 0, -gap); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// The heights of these rows are to be measured again.
    void forget(int first, int last);

    const UndatedFilter &m_posts;
    const PostDrag &m_drag;
    WeekFonts m_fonts;
    bool m_ring = false;
    /// Measured once: a list asks for all of them whenever one of its posts changes.
    mutable QHash<PostId, int> m_heights;
    mutable int m_width = 0; ///< that they were measured for
};

} // namespace semainier::ui
