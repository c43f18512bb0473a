// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace semainier {

class Database;

/// The full-text indexes of a calendar, which SQLite keeps beside the tables they index.
namespace searchindex {

/// True for the tables that make up an index and hold nothing of their own.
[[nodiscard]] bool owns(const QString &table);

/// The faults of the indexes, compared with what they index; writes nothing but needs a connection
/// that could.
[[nodiscard]] Result<QStringList> faults(Database &database);

/// Empties the indexes; fill() must follow in the same transaction, after the rows are replaced.
[[nodiscard]] Result<> clear(Database &database);
[[nodiscard]] Result<> fill(Database &database);

} // namespace searchindex

} // namespace semainier
