// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/team/person.h"

#include <vector>

namespace semainier {

class Database;

/// The rows of `person`.
class PersonRepository {
public:
    explicit PersonRepository(Database &database);

    /// All of them, archived too, by name.
    [[nodiscard]] Result<std::vector<Person>> all() const;
    [[nodiscard]] Result<std::optional<Person>> find(PersonId id) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<PersonId> insert(const Person &person);
    [[nodiscard]] Result<> update(const Person &person);
    [[nodiscard]] Result<> remove(PersonId id);

private:
    Database &m_database;
};

} // namespace semainier
