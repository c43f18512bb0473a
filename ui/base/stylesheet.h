// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tokens.h"

#include <QString>

namespace semainier::ui {

/// The one style sheet of the program, with the colours of a scheme in the place of "@token".
[[nodiscard]] QString styleSheet(Scheme scheme);

} // namespace semainier::ui
