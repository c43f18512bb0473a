// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/entryview.h"

#include "ui/base/theme.h"
#include "ui/exchange/entrytable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace semainier::ui {

namespace {

constexpr Grown lineHeight{32};
constexpr int rowsMeasured = 50; ///< by which a column is made wide enough
constexpr int widestChoice = 280;

} // namespace

EntryView::EntryView(EntryModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    dressAsEntries(*this);
    setSelectionMode(ExtendedSelection);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &EntryView::fitColumns);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EntryModel::LineColumn && hasTick(index.row())) {
            const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_model.setTicked({index.row()}, !ticked);
        } else if (index.column() == EntryModel::ChoiceColumn && hasChoice(index.row())) {
            askForChoice(index.row());
        }
    });
}

bool EntryView::hasChoice(int row) const
{
    return !m_model.index(row, EntryModel::ChoiceColumn).data().toString().isEmpty();
}

bool EntryView::hasTick(int row) const
{
    return m_model.index(row, EntryModel::LineColumn).data(Qt::CheckStateRole).isValid();
}

void EntryView::askForChoice(int row)
{
    const QRect cell = visualRect(m_model.index(row, EntryModel::ChoiceColumn));
    Q_EMIT choiceWanted(row, viewport()->mapToGlobal(cell.bottomLeft()));
}

void EntryView::tickSelected()
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    const QModelIndex current = m_model.index(currentIndex().row(), EntryModel::LineColumn);
    m_model.setTicked(rows, current.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->key() == Qt::Key_F4;
    if (row >= 0 && opens && hasChoice(row)) {
        askForChoice(row);
    } else if (row >= 0 && event->key() == Qt::Key_Space && hasTick(row)) {
        tickSelected();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // imports
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EntryView::fitColumns()
{
    const int rows = m_model.rowCount();
    int lineWidth = 0;
    int choiceWidth = 0;
    const auto measure = [&](int row) {
        const auto widthOf = [&](EntryModel::Column column) {
            return sizeHintForIndex(m_model.index(row, column)).width();
        };
        lineWidth = std::max(lineWidth, widthOf(EntryModel::LineColumn));
        choiceWidth = std::max(choiceWidth, widthOf(EntryModel::ChoiceColumn));
    };
    for (int row = 0; row < std::min(rows, rowsMeasured); ++row) {
        measure(row);
    }
    if (rows > 0) {
        measure(rows - 1); // the longest number
    }
    choiceWidth = std::min(choiceWidth, widestChoice);
    setColumnWidth(EntryModel::LineColumn, lineWidth);
    setColumnWidth(EntryModel::ChoiceColumn, choiceWidth);
    setColumnWidth(EntryModel::TextColumn,
                   std::max(0, viewport()->width() - lineWidth - choiceWidth));
}

} // namespace semainier::ui
