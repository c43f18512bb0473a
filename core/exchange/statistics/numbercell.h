// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace semainier {

/// The count in a cell of an export: "1938.0", "1,234", "28 000" (with any blank), "1.2K", "3,4 M".
/// Nothing, which is not 0, for an empty cell, "-", "N/A", a share, a duration, a negative number
/// or one with a fraction.
[[nodiscard]] std::optional<qint64> countFromCell(QStringView cell);

} // namespace semainier
