// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/linereader.h"

#include <QJsonObject>

namespace semainier::cli {

/// What `mix --json` gives: shares and probabilities of 0 to 1, null for what is not known.
[[nodiscard]] QJsonObject lineJson(const DateRange &period, const EditorialLine &line);

/// What `guide --json` gives.
[[nodiscard]] QJsonObject guidanceJson(const Guidance &guidance);

} // namespace semainier::cli
