// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/line/profile.h"

#include <vector>

namespace semainier {

class Database;

/// The rows of `profile`: those of the catalogue that were edited, and own ones. See allProfiles().
class ProfileRepository {
public:
    explicit ProfileRepository(Database &database);

    /// In the order they were made.
    [[nodiscard]] Result<std::vector<Profile>> rows() const;
    [[nodiscard]] Result<std::optional<Profile>> find(ProfileId id) const;

    /// An id of zero takes the next free one. InvalidValue as validate() says.
    [[nodiscard]] Result<ProfileId> insert(const Profile &profile);
    [[nodiscard]] Result<> update(const Profile &profile);
    [[nodiscard]] Result<> remove(ProfileId id);

private:
    Database &m_database;
};

} // namespace semainier
