// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <vector>

namespace semainier::ui {

/// What to call an account where there is little room: its network where that says which one is
/// meant, else what people call it.
[[nodiscard]] QString tabName(const Account &account, const std::vector<Account> &accounts);

/// The name of the network with the handle: "Mastodon (@asso@piaille.fr)".
[[nodiscard]] QString fullName(const Account &account);

} // namespace semainier::ui
