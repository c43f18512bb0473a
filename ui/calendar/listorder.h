// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/listrow.h"

namespace semainier::ui {

/// By which column the list is sorted. By date it stays in its groups; by another it is one list.
struct ListSort {
    ListColumn column = ListColumn::Date;
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isGrouped() const { return column == ListColumn::Date; }

    bool operator==(const ListSort &) const = default;
};

/// The lines of the list: posts as sorted, each group under its head. Undated posts come last
/// whatever the order, and so do empty cells; equal ones keep the order of the calendar.
[[nodiscard]] std::vector<ListKey> sortedLines(std::vector<const ListRow *> rows,
                                               const ListSort &sort);

} // namespace semainier::ui
