// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/importplan.h"
#include "core/exchange/csv/ownformat.h"
#include "core/exchange/csv/rowreader.h"

namespace semainier {

/// A post of the calendar with what a row says of it; what the row does not say stays. What an
/// account adds (own text, external id) stays too unless the sheet has it.
[[nodiscard]] Post merged(const Post &stored, const RowDraft &row);

/// The fields that differ, as our own files write them.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const Post &before, const Post &after,
                                                    const SheetNames &names);

} // namespace semainier
