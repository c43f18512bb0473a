// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/publicationindex.h"
#include "core/exchange/statistics/statisticsplan.h"
#include "core/post/postrepository.h"

namespace semainier {

/// The two sides of a row that was found so: what the network tells, and the planned posts it may
/// be. Nothing where there is no doubt and nothing was decided, or what was decided was about
/// another text or account. To be asked before the match is entered.
[[nodiscard]] Result<std::optional<DoubtfulRow>>
doubtfulRow(const PublicationIndex &index, const PostRepository &posts,
            const WantedPublication &wanted, PublicationIndex::Match match, int line);

/// Tells once in a report that the export does not say which account it is of.
void tellAccountChosen(ExportReport &report, int line, const QString &text, AccountId account);

} // namespace semainier
