// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace semainier::ui {

/// Gives a table of lines to look at the look of the import dialogs: EntryDelegate paints them
/// whole, the keyboard moves by lines and Tab leaves them.
void dressAsEntries(QTableView &table);

} // namespace semainier::ui
