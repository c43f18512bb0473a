// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/exportfile.h"

namespace semainier {

/// The stable code of an export that tells of days, videos' audiences or plans instead of single
/// publications, such as "x_overview"; empty for any other file.
[[nodiscard]] QString lookAlikeOf(const ExportFile &file);

} // namespace semainier
