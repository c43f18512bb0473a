// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listdelegate.h"

#include "ui/calendar/listeditors.h"
#include "ui/calendar/listlayout.h"
#include "ui/calendar/listmodel.h"
#include "ui/calendar/listpainter.h"

#include <QPainter>
#include <QTableView>

namespace semainier::ui {

namespace {

constexpr Scaled ghostWidth{260};
constexpr int ghostGrip = 16;

ListColumn columnOf(const QModelIndex &index)
{
    return static_cast<ListColumn>(index.column());
}

} // namespace

ListDelegate::ListDelegate(const ListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    ListPainter lines(*painter);
    if (const ListHead *head = m_model.head(index.row())) {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const int left = table ? table->columnViewportPosition(0) : option.rect.left();
        const bool aimed = m_look.aimed == QDate() && m_model.isUndatedHead(index.row());
        lines.drawHead(*head, columnOf(index), option.rect, left, aimed);
        return;
    }
    const ListRow *row = m_model.row(index.row());
    if (!row) {
        return;
    }
    const Post &post = row->post();
    lines.drawCell(*row, columnOf(index), option.rect,
                   {.selected = option.state.testFlag(QStyle::State_Selected),
                    .hovered = index.row() == m_look.hovered && !m_look.aimed,
                    .focused = m_look.ring && option.state.testFlag(QStyle::State_HasFocus),
                    .faint = post.id == m_look.faint,
                    .aimed = m_look.aimed == post.day,
                    .briefKind = m_look.briefKinds,
                    .today = post.day == m_model.today()});
}

PostDrag::Look ListDelegate::ghost(const ListRow &row, qreal scale) const
{
    const QSize size(ghostWidth, list::rowHeight);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    ListPainter(painter).drawGhost(row, QRect(QPoint(), size));
    return {picture, QPoint(ghostGrip, size.height() / 2)};
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const ListRow *row = m_model.row(index.row());
    QWidget *editor = row ? cellEditor(*row, columnOf(index), m_model.people(), parent) : nullptr;
    if (auto *choice = qobject_cast<ChoiceEditor *>(editor)) {
        auto *self = const_cast<ListDelegate *>(this);
        connect(choice, &ChoiceEditor::closed, self, [self, choice] {
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
    }
    return editor;
}

void ListDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // What is being typed stays when the post is read again.
}

void ListDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    const ListRow *row = m_model.row(index.row());
    const auto what = row ? entered(*editor, *row, columnOf(index), m_model.today()) : std::nullopt;
    if (what) {
        Q_EMIT wanted(*what);
    }
}

void ListDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 0, -1, -1));
}

} // namespace semainier::ui
