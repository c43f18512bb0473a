// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

namespace semainier::ui {

namespace {

/// Names stand at the left, figures at the right: under their column's name in either case.
Qt::Alignment alignment(int column)
{
    return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<size_t>(index.row());
    const auto column = static_cast<size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[row][column].text;
    case Qt::TextAlignmentRole:
        return alignment(index.column()).toInt();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_table.columns.value(section);
    case Qt::TextAlignmentRole:
        return alignment(section).toInt();
    default:
        return {};
    }
}

} // namespace semainier::ui
