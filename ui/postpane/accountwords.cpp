// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/accountwords.h"

#include "core/account/network.h"
#include "ui/base/labels.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

QString networkName(const Account &account)
{
    const Network *network = networkFromKey(account.network);
    return network == nullptr ? account.network : network->name;
}

} // namespace

QString tabName(const Account &account, const std::vector<Account> &accounts)
{
    const auto same = std::ranges::count_if(accounts, [&](const Account &other) {
        return other.network == account.network && (!other.archived || other.id == account.id);
    });
    return same <= 1 ? networkName(account) : label(account);
}

QString fullName(const Account &account)
{
    const QString &which = account.handle.isEmpty() ? account.name : account.handle;
    if (which.isEmpty()) {
        return networkName(account);
    }
    //: An account: its network, then what tells it from others of that network
    return QCoreApplication::translate("AccountWords", "%1 (%2)").arg(networkName(account), which);
}

} // namespace semainier::ui
