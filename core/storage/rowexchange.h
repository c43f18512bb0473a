// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace semainier {

class Database;

/// Replaces every row of a calendar by those of another file with the same schema, in one
/// transaction in which `finish` runs last. Row numbers given before are still never given again.
[[nodiscard]] Result<> takeRowsOf(Database &database, const QString &path,
                                  const std::function<Result<>()> &finish);

} // namespace semainier
