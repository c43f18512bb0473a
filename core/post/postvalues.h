// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace semainier {

class Database;

/// The values of stored posts that mean nothing, such as a kind that no version of the program
/// knows: "post 12: kind “foo”". The first hundred.
[[nodiscard]] Result<QStringList> strayPostValues(Database &database);

} // namespace semainier
