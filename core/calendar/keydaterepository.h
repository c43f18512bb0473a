// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/calendar/keydate.h"

#include <optional>
#include <vector>

namespace semainier {

class Database;

/// The rows of `key_date`.
class KeyDateRepository {
public:
    explicit KeyDateRepository(Database &database);

    /// All of them, by name.
    [[nodiscard]] Result<std::vector<KeyDate>> all() const;
    [[nodiscard]] Result<std::optional<KeyDate>> find(KeyDateId id) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<KeyDateId> insert(const KeyDate &keyDate);
    [[nodiscard]] Result<> update(const KeyDate &keyDate);
    [[nodiscard]] Result<> remove(KeyDateId id);

private:
    Database &m_database;
};

} // namespace semainier
