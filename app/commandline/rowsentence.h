// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/importplan.h"

namespace semainier::cli {

/// Why a row of a sheet is refused or doubtful, and what was done with it, for a person.
[[nodiscard]] QString rowSentence(const RowNote &note);

} // namespace semainier::cli
