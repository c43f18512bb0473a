// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/undateddelegate.h"

#include "ui/calendar/cardpainter.h"
#include "ui/calendar/postdrag.h"
#include "ui/calendar/undatedmodel.h"

#include <QAbstractItemView>

#include <utility>

namespace semainier::ui {

UndatedDelegate::UndatedDelegate(const UndatedFilter &posts, const PostDrag &drag, QWidget *view)
    : QStyledItemDelegate(view), m_posts(posts), m_drag(drag), m_fonts(WeekFonts::current())
{
    connect(&posts, &QAbstractItemModel::modelReset, this, [this] { m_heights.clear(); });
    connect(&posts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                forget(first.row(), last.row());
            });
    connect(&posts, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
}

void UndatedDelegate::readFonts()
{
    m_fonts = WeekFonts::current();
    m_heights.clear();
}

void UndatedDelegate::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_heights.remove(m_posts.post(m_posts.index(row, 0)).id);
    }
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
    if (width != std::exchange(m_width, width)) {
        m_heights.clear();
    }
    int &height = m_heights[m_posts.post(index).id];
    if (height == 0) {
        height = cardFace(m_posts.card(index), width, false, m_fonts).height + gap;
    }
    return {width, height};
}

} // namespace semainier::ui
