// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/resultlist.h"

#include "ui/shell/resultdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>

namespace semainier::ui {

namespace {

constexpr int pageRows = 8;
constexpr int frame = 6; ///< border and padding of the style sheet, on one side

} // namespace

ResultList::ResultList(QWidget *parent) : QListWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new ResultDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListWidget::itemClicked, this, &ResultList::choose);
}

void ResultList::setRows(std::vector<ResultRow> rows, int current)
{
    m_rows = std::move(rows);
    clear();
    for (const ResultRow &row : m_rows) {
        auto *item = new QListWidgetItem(row.text.text, this);
        item->setData(Qt::UserRole, QVariant::fromValue(row));
        item->setData(Qt::AccessibleTextRole,
                      row.sentence.isEmpty() ? row.text.text : row.sentence);
        if (std::holds_alternative<std::monostate>(row.target)) {
            item->setFlags(Qt::NoItemFlags);
        }
    }
    setCurrentRow(current - 1);
    step(+1);
}

const ResultRow *ResultList::current() const
{
    return leadsAnywhere(currentRow()) ? &m_rows[static_cast<size_t>(currentRow())] : nullptr;
}

bool ResultList::leadsAnywhere(int row) const
{
    return row >= 0 && row < count()
        && !std::holds_alternative<std::monostate>(m_rows[static_cast<size_t>(row)].target);
}

bool ResultList::handle(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        step(+1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(+pageRows);
        return true;
    case Qt::Key_PageUp:
        step(-pageRows);
        return true;
    default:
        return false;
    }
}

void ResultList::step(int rows)
{
    const int direction = rows > 0 ? 1 : -1;
    int row = currentRow();
    for (int left = std::abs(rows); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < count() && !leadsAnywhere(next)) {
            next += direction;
        }
        if (!leadsAnywhere(next)) {
            break;
        }
        row = next;
    }
    if (!leadsAnywhere(row)) {
        return;
    }
    setCurrentRow(row);
    // The heading above comes into sight with the first line under it.
    if (row > 0 && m_rows[static_cast<size_t>(row - 1)].heading) {
        scrollToItem(item(row - 1));
    }
    scrollToItem(item(row));
    announce();
}

void ResultList::choose()
{
    if (const ResultRow *row = current(); row != nullptr && row->available) {
        // Who listens may show other lines.
        const ResultRow copy = *row;
        Q_EMIT chosen(copy);
    }
}

int ResultList::wholeHeight() const
{
    int height = 2 * frame;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

void ResultList::announce()
{
    if (QAccessible::isActive() && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(currentRow());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace semainier::ui
