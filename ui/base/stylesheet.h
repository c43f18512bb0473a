// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tokens.h"

#include <QString>

namespace semainier::ui {

/// The one style sheet of the program, with the colours of a scheme in the place of "@token" and
/// pixels that grow with the text in the place of "@13px".
[[nodiscard]] QString styleSheet(Scheme scheme, int textPercent = 100);

} // namespace semainier::ui
