// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/intention.h"
#include "ui/calendar/listrow.h"
#include "ui/calendar/postdrag.h"

#include <QStyledItemDelegate>

namespace semainier::ui {

class ListModel;

/// How the mouse and the keyboard see the list, beyond what a table knows of its cells.
struct ListLook {
    int hovered = -1; ///< line under the mouse
    bool ring = false; ///< the keyboard was used last: show where it is
    bool briefKinds = false;
    PostId faint; ///< cut, or on its way
    std::optional<QDate> aimed; ///< the day a dragged post would go to; null: undated

    bool operator==(const ListLook &) const = default;
};

/// Draws the lines of the list in the colours of the theme, and edits their cells: what is entered
/// is not written but wanted.
class ListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ListDelegate(const ListModel &model, QObject *parent = nullptr);

    [[nodiscard]] const ListLook &look() const { return m_look; }
    void setLook(const ListLook &look) { m_look = look; }

    /// A post on its way with the mouse.
    [[nodiscard]] PostDrag::Look ghost(const ListRow &row, qreal scale) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void wanted(const semainier::ui::Intention &what) const;

private:
    const ListModel &m_model;
    ListLook m_look;
};

} // namespace semainier::ui
