// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace semainier::cli {

/// What an error means to the person at the terminal: the file, the line, the fault, and the remedy
/// by its option or command.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace semainier::cli
