// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undateddelegate.h"

#include "ui/calendar/cardpainter.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/undatedmodel.h"

#include <QAbstractItemView>

namespace semainier::ui {

UndatedDelegate::UndatedDelegate(const UndatedFilter &posts, const PostDrag &drag, QWidget *view)
    : QStyledItemDelegate(view), m_posts(posts), m_drag(drag), m_fonts(WeekFonts::current())
{
}

void UndatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const WeekCard &card = m_posts.card(index);
    const QRect rect = cardRect(option.rect);
    const auto *view = static_cast<const QAbstractItemView *>(parent());
    const bool dragging = m_drag.isDragging();
    const ItemLook look{
        .selected = option.state.testFlag(QStyle::State_Selected),
        .focused = m_ring && view->hasFocus() && view->currentIndex() == index && !dragging,
        .hovered = option.state.testFlag(QStyle::State_MouseOver) && !dragging,
        .faint = m_drag.dragged() == card.post.id,
    };
    CardPainter(*painter, m_fonts)
        .drawCard(card, cardFace(card, rect.width(), false, m_fonts), rect, look);
}

QSize UndatedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(parent());
    const int width = view->viewport()->width();
    return {width, cardFace(m_posts.card(index), width, false, m_fonts).height + gap};
}

} // namespace semainier::ui
