// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/account/account.h"

namespace semainier {
class Planner;
} // namespace semainier

namespace semainier::cli {

/// An account of the calendar as people call it: by its name, its handle or its network.
class AccountOption {
    Q_DECLARE_TR_FUNCTIONS(AccountOption)

public:
    /// --account, for read().
    static void declare(Arguments &arguments);
    /// Zero where the option was not given. Refused, with the accounts there are, where none or
    /// several are called so.
    [[nodiscard]] static Read<AccountId> read(const Arguments &arguments, const Planner &planner);
};

} // namespace semainier::cli
