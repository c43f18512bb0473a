// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/statisticsplan.h"

namespace semainier::ui {

/// The name of a file, and of the one within it for an archive.
[[nodiscard]] QString exportName(const ExportReport &report);
/// The networks it is of, with the accounts: "Mastodon (@asso@example.org)".
[[nodiscard]] QString exportAccounts(const ExportReport &report);
/// The rows that were left out: one sentence for each reason, with how many and where the first is.
[[nodiscard]] QStringList skippedSentences(const ExportReport &report);
/// "Line 12: “Collecte de jouets…”: several planned posts are like it…"
[[nodiscard]] QString doubtSentence(const DoubtfulRow &row);
/// Why there is no plan, and what to do; of an export without single publications, what it is.
[[nodiscard]] QString statisticsErrorText(const Error &error);

} // namespace semainier::ui
