// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/statistics/stagedposts.h"

#include <functional>

namespace semainier {

class ReadingRepository;

/// Leaves out of the staged rows of one post, from `first` on, those whose counts bring nothing
/// beside what the calendar and the other rows tell; the first row that is left. It can only be
/// said once all rows are staged, or a count that another export corrects would be written again
/// and again. `known` tells the publication on an account, an invalid id where it is of the import;
/// `onUpdated` is called with a row that only brings counts, and new ones.
[[nodiscard]] Result<quint32> settledRows(StagedPosts &staged, const ReadingRepository &readings,
                                          quint32 first,
                                          const std::function<PublicationId(AccountId)> &known,
                                          const std::function<void(const StagedRow &)> &onUpdated);

} // namespace semainier
