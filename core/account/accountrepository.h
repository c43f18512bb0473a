// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"

#include <vector>

namespace semainier {

class Database;

/// The rows of `account`.
class AccountRepository {
public:
    explicit AccountRepository(Database &database);

    /// All of them, archived too, in the order of the screen.
    [[nodiscard]] Result<std::vector<Account>> all() const;
    [[nodiscard]] Result<std::optional<Account>> find(AccountId id) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<AccountId> insert(const Account &account);
    [[nodiscard]] Result<> update(const Account &account);
    [[nodiscard]] Result<> remove(AccountId id);

private:
    Database &m_database;
};

} // namespace semainier
