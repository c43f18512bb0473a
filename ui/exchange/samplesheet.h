// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/fieldbox.h"
#include "ui/exchange/planwords.h"

namespace semainier::ui {

/// A cell as it stands and as it is understood.
struct SampleCell {
    QString written; ///< on one line
    QString understood; ///< empty where it is taken as it stands
    bool refused = false; ///< for this the row is refused

    bool operator==(const SampleCell &) const = default;
};

/// The first rows of a sheet with what is understood of them.
struct SampleSheet {
    std::vector<int> fields; ///< of each column, the code of one of those offered
    QStringList headers;
    std::vector<FieldChoice> offered; ///< what a column may hold
    std::vector<int> lines; ///< of each row
    std::vector<std::vector<SampleCell>> rows; ///< as many cells as there are columns

    /// What a column holds.
    [[nodiscard]] FieldChoice choiceOf(size_t column) const;
};

[[nodiscard]] SampleSheet sampleOf(const ImportOutcome &outcome, size_t sheet,
                                   const PlanWords &words);

} // namespace semainier::ui
