// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace semainier {

class Database;

/// A write transaction: nothing of it stays unless commit() succeeded. Not nested.
class Transaction {
public:
    /// Takes the write lock at once, so that a change read and checked inside cannot go stale.
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database = nullptr;
};

} // namespace semainier
