// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/csv/csvwriter.h"

#include <optional>
#include <vector>

namespace semainier {

class Planner;

/// Whom a sheet is written for.
enum class SheetAudience {
    Merge, ///< to come back without loss: every field
    People, ///< to be read and edited in a spreadsheet
    ExcelFrench, ///< the same for Excel in French, which wants semicolons
};

/// "merge", "people", "excel-fr".
[[nodiscard]] QString code(SheetAudience audience);
[[nodiscard]] std::optional<SheetAudience> sheetAudienceFromCode(QStringView code);

/// How a sheet for an audience is written.
[[nodiscard]] CsvDialect dialectOf(SheetAudience audience);

/// Writes the posts of a range to a file that replaces the one at the path once it is complete:
/// dated posts by day and hour, then, when the range is open on both sides, the undated ones.
/// Answers how many there are. FileExists when the path is a calendar, which is never overwritten.
[[nodiscard]] Result<qint64> exportPosts(const Planner &planner, const DateRange &range,
                                         SheetAudience audience, const QString &path,
                                         const Progress &progress = {});

/// What an export would write.
struct ExportPreview {
    std::vector<QString> header;
    std::vector<std::vector<QString>> rows; ///< the first ones, as a spreadsheet shows them
    qint64 posts = 0; ///< in the whole sheet

    bool operator==(const ExportPreview &) const = default;
};

[[nodiscard]] Result<ExportPreview> previewExport(const Planner &planner, const DateRange &range,
                                                  SheetAudience audience, size_t rows);

} // namespace semainier
