// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importcheck.h"

namespace semainier::ui {

class PlanWords;

/// Why a row is refused or doubtful, without its value: "the date cannot be read".
[[nodiscard]] QString reasonText(const RowNote &note);
/// What is to be looked at, with what the sheet says: "“bientôt”: the date cannot be read".
[[nodiscard]] QString checkText(const ImportCheck &check, const PlanWords &words);

} // namespace semainier::ui
