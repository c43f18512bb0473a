// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace semainier::ui {

/// The sentence for a person: what happened, in which file and line, and what to do about it.
[[nodiscard]] QString errorText(const Error &error);

} // namespace semainier::ui
