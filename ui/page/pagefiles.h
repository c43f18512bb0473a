// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/charttable.h"

class QWidget;

namespace semainier::ui {

class Prompter;

/// A page for a report: as a picture, and its figures as one table.

/// Asks where to, and writes a page as it is seen, at twice the size, as PNG or, for a path that
/// ends so, as SVG. `name`: of the file, without its end. The path; an empty one where the question
/// was left. CannotWrite with the words of the system.
[[nodiscard]] Result<QString> savePicture(Prompter &prompter, QWidget &page, const QString &name);
/// The same of figures, as CSV.
[[nodiscard]] Result<QString> saveFigures(Prompter &prompter, QWidget &window,
                                          const ChartTable &figures, const QString &name);

/// A table for all figures of a page: the table each is from, its row, its column, its value.
[[nodiscard]] ChartTable pageTable();
/// Adds the figures of a table by its title, to such a table.
void addTable(ChartTable &all, const QString &title, const ChartTable &table);

} // namespace semainier::ui
