// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/post/objective.h"

#include <optional>
#include <vector>

namespace semainier {

class Database;

/// The rows of `objective`.
class ObjectiveRepository {
public:
    explicit ObjectiveRepository(Database &database);

    /// All of them, archived too, by name.
    [[nodiscard]] Result<std::vector<Objective>> all() const;
    [[nodiscard]] Result<std::optional<Objective>> find(ObjectiveId id) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<ObjectiveId> insert(const Objective &objective);
    [[nodiscard]] Result<> update(const Objective &objective);
    [[nodiscard]] Result<> remove(ObjectiveId id);

private:
    Database &m_database;
};

} // namespace semainier
