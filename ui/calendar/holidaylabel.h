// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"

#include <QString>

namespace semainier::ui {

/// "Armistice 1918", in the language of the window.
[[nodiscard]] QString label(Holiday holiday);

} // namespace semainier::ui
