// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/facetchoices.h"

#include <QStyledItemDelegate>

Q_DECLARE_METATYPE(semainier::ui::FacetChoice)

namespace semainier::ui {

/// Draws a choice of a facet (in Qt::UserRole): tick, colour, glyph or letters, name, number.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace semainier::ui
