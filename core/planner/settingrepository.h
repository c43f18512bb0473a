// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/planner/setting.h"

#include <optional>
#include <vector>

namespace semainier {

class Database;

/// The rows of `setting`.
class SettingRepository {
public:
    explicit SettingRepository(Database &database);

    [[nodiscard]] Result<std::optional<Setting>> find(SettingId id) const;
    [[nodiscard]] Result<std::optional<Setting>> find(const QString &key) const;
    /// Those whose key begins so, by key.
    [[nodiscard]] Result<std::vector<Setting>> startingWith(const QString &beginning) const;
    /// The value of a key; empty when it was never set.
    [[nodiscard]] Result<QString> value(const QString &key) const;
    /// The whole number, not below 0, that a key has; nothing for any other text.
    [[nodiscard]] Result<std::optional<int>> number(const QString &key) const;
    /// The minutes a new post of a kind is planned with: the association's own, else the usual.
    [[nodiscard]] Result<int> plannedMinutes(PostKind kind) const;

    /// An id of zero takes the next free one.
    [[nodiscard]] Result<SettingId> insert(const Setting &setting);
    [[nodiscard]] Result<> update(const Setting &setting);
    [[nodiscard]] Result<> remove(SettingId id);

private:
    Database &m_database;
};

} // namespace semainier
