// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubtview.h"

#include "ui/base/theme.h"
#include "ui/exchange/entrymodel.h"
#include "ui/exchange/entrytable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace semainier::ui {

namespace {

constexpr Grown lineHeight{32};
constexpr int rowsMeasured = 50; ///< by which a column is made wide enough
constexpr double widestChoice = 0.45; ///< of the width

} // namespace

DoubtView::DoubtView(DoubtModel &model, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Publications to check"));
    setModel(&model);
    dressAsEntries(*this);
    setSelectionMode(SingleSelection);
    followTextSize(*this, [this] { fit(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &DoubtView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &DoubtView::fitColumns);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EntryModel::ChoiceColumn) {
            askForChoice(index.row());
        }
    });
}

void DoubtView::askForChoice(int row)
{
    const QRect cell = visualRect(model()->index(row, EntryModel::ChoiceColumn));
    Q_EMIT choiceWanted(row, viewport()->mapToGlobal(cell.bottomLeft()));
}

void DoubtView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row < 0) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT keepWanted();
        break;
    case Qt::Key_Space:
    case Qt::Key_F4:
        askForChoice(row);
        break;
    default:
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
            Q_EMIT numberTyped(event->key() - Qt::Key_0);
        } else {
            QTableView::keyPressEvent(event);
        }
    }
}

void DoubtView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Takes no more room than its rows: what is below has the rest.
void DoubtView::fit()
{
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setMaximumHeight(std::max(1, model()->rowCount()) * lineHeight + 2);
    fitColumns();
}

void DoubtView::fitColumns()
{
    int lineWidth = 0;
    int choiceWidth = 0;
    const int rows = model()->rowCount();
    const auto measure = [&](int row) {
        const auto widthOf = [&](EntryModel::Column column) {
            return sizeHintForIndex(model()->index(row, column)).width();
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
    const int width = viewport()->width();
    choiceWidth = std::min(choiceWidth, static_cast<int>(width * widestChoice));
    setColumnWidth(EntryModel::LineColumn, lineWidth);
    setColumnWidth(EntryModel::ChoiceColumn, choiceWidth);
    setColumnWidth(EntryModel::TextColumn, std::max(0, width - lineWidth - choiceWidth));
}

} // namespace semainier::ui
