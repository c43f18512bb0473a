// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/statisticsplan.h"

namespace semainier::ui {

/// The name of a file, and of the one within it for an archive.
[[nodiscard]] QString exportName(const ExportReport &report);
/// The format it is in: "X Analytics".
[[nodiscard]] QString exportFormat(const ExportReport &report);

/// The rows of a file that are left out for one reason.
struct SkippedGroup {
    QString rows; ///< "3 lines"
    QString reason;
    QString remedy; ///< what can be done about it
    QString lines; ///< "Lines 3, 9, 14"
};

[[nodiscard]] std::vector<SkippedGroup> skippedGroups(const ExportReport &report);
/// What is asked of somebody who sees both sides of a doubtful row.
[[nodiscard]] QString doubtQuestion(RowDoubt doubt);
/// "line 12"
[[nodiscard]] QString lineLabel(int line);
/// "X @asso, 12 publications": what an export calls an account.
[[nodiscard]] QString toldName(const FoundAccount &found);
/// Why an account is taken for another one where that is a guess, or that it is new; else empty.
[[nodiscard]] QString basisSentence(const FoundAccount &found);
/// An account among those that another may be: "Antenne (@antenne)".
[[nodiscard]] QString choiceLabel(const Account &account);
[[nodiscard]] QString newAccountLabel(const RowAccount &told);
/// Why there is no plan, and what to do; of an export without single publications, what it is.
[[nodiscard]] QString statisticsErrorText(const Error &error);

} // namespace semainier::ui
