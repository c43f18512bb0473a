// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/csv/sheetimport.h"
#include "ui/exchange/importcheck.h"

#include <map>
#include <memory>

namespace semainier::ui {

/// What a person said of one sheet, before what is found in it.
struct SheetDecisions {
    SheetReading reading;
    std::map<size_t, SheetField> fields; ///< what columns hold, by their position
    std::optional<DateOrder> dateOrder;

    bool operator==(const SheetDecisions &) const = default;
};

/// All that decides what an import does.
struct ImportDecisions {
    QStringList paths;
    std::vector<SheetDecisions> sheets; ///< one for each path
    std::vector<CellCorrection> corrections;
    bool repostsByText = true;
};

/// What follows from the decisions.
struct ImportOutcome {
    std::vector<Sheet> sheets; ///< without their bytes; without columns where one cannot be read
    ImportPlan plan; ///< empty when there is an error
    std::vector<ImportCheck> checks; ///< the doubts and readings of the plan
    std::vector<ImportCheck> refusals;
    std::optional<Error> error; ///< why there is no plan
    size_t faultySheet = 0; ///< the one of the error
    std::vector<Account> accounts; ///< of the calendar
    std::vector<QByteArray> bytes; ///< of the files, to be planned again

    /// No name of a column is known: a person must say what they hold.
    [[nodiscard]] bool isUnrecognised(size_t sheet) const;
};

/// Reads the sheets that have no bytes yet, and plans their import. What is wrong with a sheet is
/// in the outcome; the error is that of the calendar, or Cancelled. For any thread.
[[nodiscard]] Result<std::shared_ptr<const ImportOutcome>>
planDecided(const QString &calendar, const Clock &clock, const ImportDecisions &decisions,
            std::vector<QByteArray> bytes, const Progress &progress);

} // namespace semainier::ui
