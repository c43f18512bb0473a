// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace semainier::ui {

/// A cell of the table that says the same as a picture.
struct ChartCell {
    QString text; ///< for people, as their language writes it
    QString value; ///< for programs: a figure with a decimal point; empty where it is the text

    bool operator==(const ChartCell &) const = default;
};

/// The same as a picture, in words and figures.
struct ChartTable {
    QStringList columns;
    std::vector<std::vector<ChartCell>> rows; ///< each with a cell for every column

    bool operator==(const ChartTable &) const = default;
};

/// A figure for programs: at most four decimals, a decimal point.
[[nodiscard]] QString figure(double value);
/// A percentage as the language of the window writes it, and the share of 0 to 1 for programs;
/// empty for nothing.
[[nodiscard]] ChartCell percentCell(double share);
[[nodiscard]] ChartCell percentCell(const std::optional<double> &share);

/// Lines of cells with tabs between them, as spreadsheets take them from the clipboard.
[[nodiscard]] QString tabbedText(const ChartTable &table);
/// Writes what programs read, with commas (RFC 4180). ReadOnly, DiskFull or CannotWrite.
[[nodiscard]] Result<> writeCsv(const ChartTable &table, const QString &path);

} // namespace semainier::ui
