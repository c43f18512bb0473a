// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/calendar/slot.h"

namespace semainier {

class Database;

/// The rows of `slot` with those of `slot_account` that belong to them.
class SlotRepository {
public:
    explicit SlotRepository(Database &database);

    /// All of them, by weekday and hour.
    [[nodiscard]] Result<std::vector<Slot>> all() const;
    [[nodiscard]] Result<std::optional<Slot>> find(SlotId id) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<SlotId> insert(const Slot &slot);
    [[nodiscard]] Result<> update(const Slot &slot);
    [[nodiscard]] Result<> remove(SlotId id);

private:
    [[nodiscard]] Result<std::vector<Slot>> withAccounts(std::vector<Slot> found) const;
    [[nodiscard]] Result<> insertAccounts(SlotId id, const std::vector<AccountId> &accounts);

    Database &m_database;
};

} // namespace semainier
