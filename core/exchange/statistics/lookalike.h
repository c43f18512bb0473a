// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/exportfile.h"

namespace semainier {

/// What a file in the archive of X begins with that holds what its author has deleted, in the shape
/// of what is published.
inline constexpr char deletedInXArchive[] = "window.YTD.deleted_";

/// The stable code of an export that tells of days, videos' audiences, plans, stories or what was
/// deleted instead of single publications that last, such as "x_overview"; empty for any other
/// file.
[[nodiscard]] QString lookAlikeOf(const ExportFile &file);

} // namespace semainier
