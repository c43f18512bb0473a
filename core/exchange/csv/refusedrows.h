// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/csv/importplan.h"

#include <functional>

namespace semainier {

/// Says in the user's language why a row was refused.
using RowSentence = std::function<QString(const RowNote &note)>;

/// Writes the refused rows with their own cells and header, then the line and the reason, to be
/// corrected and imported again; a column without a name has that of what it was said to hold. Each
/// sheet of several has its header before its rows. Without a sentence the reason is its code.
[[nodiscard]] Result<> saveRefusedRows(const ImportPlan &plan, const QString &path,
                                       const RowSentence &sentence = {});

} // namespace semainier
