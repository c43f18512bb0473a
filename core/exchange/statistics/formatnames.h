// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semainier {

/// What a network calls an export by its code, the same in every language: "X Analytics" for
/// "x_analytics"; the code itself where there is no such format.
[[nodiscard]] QString formatName(const QString &code);

} // namespace semainier
