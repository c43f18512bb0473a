// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QString>

namespace semainier::ui {

/// "16 – 22 November 2026" for a week, "November 2026" for a month, else both ends.
[[nodiscard]] QString periodText(const DateRange &range);

} // namespace semainier::ui
