// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/entrytable.h"

#include "ui/exchange/entrydelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace semainier::ui {

void dressAsEntries(QTableView &table)
{
    table.setObjectName(QStringLiteral("importEntries"));
    table.setItemDelegate(new EntryDelegate(&table));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace semainier::ui
