// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/rowtable.h"

#include "ui/base/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace semainier::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int lineHeight = 30;

} // namespace

RowTable::RowTable(const QStringList &headers, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("rowTable"));
    setHeaderLabels(headers);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    setWideColumn(0);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT chosen(current());
        }
    });
    connect(this, &QTreeWidget::itemDoubleClicked, this, &RowTable::editWanted);
}

void RowTable::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void RowTable::setMovable(bool movable)
{
    m_movable = movable;
    setDragEnabled(movable);
    setDragDropMode(movable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDropIndicatorShown(movable);
}

void RowTable::setWideColumn(int column)
{
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_wide = column;
}

void RowTable::setRows(std::vector<TableRow> rows)
{
    const qint64 before = current();
    const int place = indexOfTopLevelItem(currentItem());
    m_filling = true;
    m_rows = std::move(rows);
    const int wanted = static_cast<int>(m_rows.size());
    while (topLevelItemCount() > wanted) {
        delete takeTopLevelItem(topLevelItemCount() - 1);
    }
    while (topLevelItemCount() < wanted) {
        addTopLevelItem(new QTreeWidgetItem);
    }
    for (int i = 0; i < wanted; ++i) {
        fillItem(*topLevelItem(i), m_rows[static_cast<size_t>(i)]);
    }
    fitRows();
    const auto kept = std::ranges::find(m_rows, before, &TableRow::id);
    setCurrentItem(before != 0 && kept != m_rows.end()
                       ? topLevelItem(static_cast<int>(kept - m_rows.begin()))
                       : topLevelItem(std::clamp(place, 0, std::max(0, wanted - 1))));
    m_filling = false;
    Q_EMIT chosen(current());
}

void RowTable::fillItem(QTreeWidgetItem &item, const TableRow &row) const
{
    item.setData(0, idRole, row.id);
    item.setIcon(row.iconColumn, row.icon);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDragEnabled, m_movable);
    item.setFlags(flags);
    const QColor color = theme().color(row.faded ? Token::Tertiary : Token::Ink);
    for (int column = 0; column < columnCount(); ++column) {
        item.setText(column, row.cells.value(column));
        item.setToolTip(column, row.cells.value(column));
        item.setForeground(column, color);
    }
    item.setData(0, Qt::AccessibleTextRole, row.cells.join(QStringLiteral(", ")));
}

void RowTable::fitRows()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        // Of the column whose width does not come from its cells.
        topLevelItem(i)->setSizeHint(m_wide, {0, theme().scaled(lineHeight)});
    }
}

qint64 RowTable::current() const
{
    return currentItem() != nullptr ? currentItem()->data(0, idRole).toLongLong() : 0;
}

void RowTable::select(qint64 id)
{
    const auto found = std::ranges::find(m_rows, id, &TableRow::id);
    if (found != m_rows.end()) {
        setCurrentItem(topLevelItem(static_cast<int>(found - m_rows.begin())));
    }
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool moves = m_movable && event->modifiers().testFlag(Qt::AltModifier);
    if (moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (current() != 0) {
            Q_EMIT moveWanted(current(), event->key() == Qt::Key_Up ? -1 : 1);
        }
    } else if (event->key() == Qt::Key_Delete && current() != 0) {
        Q_EMIT removeWanted(current());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_F2) {
        Q_EMIT editWanted();
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

void RowTable::dropEvent(QDropEvent *event)
{
    const int from = indexOfTopLevelItem(currentItem());
    const QModelIndex under = indexAt(event->position().toPoint());
    int to = under.isValid() ? under.row() : topLevelItemCount();
    if (under.isValid() && dropIndicatorPosition() == QAbstractItemView::BelowItem) {
        ++to;
    }
    // The rows come back in their new order with the change: nothing is moved here.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    const int by = to > from ? to - 1 - from : to - from;
    if (event->source() == this && from >= 0 && by != 0) {
        Q_EMIT moveWanted(current(), by);
    }
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(theme().color(Token::Secondary));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
    }
}

void RowTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < topLevelItemCount(); ++i) {
            fillItem(*topLevelItem(i), m_rows[static_cast<size_t>(i)]);
        }
        fitRows();
    }
}

} // namespace semainier::ui
