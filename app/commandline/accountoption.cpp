// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/accountoption.h"

#include "app/commandline/console.h"
#include "core/account/network.h"
#include "core/base/text.h"
#include "core/planner/planner.h"

namespace semainier::cli {

namespace {

const QString accountOption = QStringLiteral("account");

/// Whether people may mean the account by a word: its name, its handle, its network.
bool isCalled(const Account &account, const QString &word)
{
    const Network *network = networkFromAlias(word);
    if (network != nullptr && network->key == account.network) {
        return true;
    }
    const QString folded = foldedText(word);
    return folded == foldedText(accountKey(account))
        || (!account.handle.isEmpty() && folded == foldedText(account.handle))
        || (!account.name.isEmpty() && folded == foldedText(account.name));
}

} // namespace

void AccountOption::declare(Arguments &arguments)
{
    arguments.addOption(accountOption,
                        tr("only what was published on this account, by its name, its handle or "
                           "its network"),
                        QStringLiteral("NAME"));
}

Read<AccountId> AccountOption::read(const Arguments &arguments, const Planner &planner)
{
    if (!arguments.has(accountOption)) {
        return AccountId();
    }
    const auto accounts = planner.accounts().all();
    if (!accounts) {
        return std::unexpected(refuse(accounts.error()));
    }
    const QString word = arguments.value(accountOption);
    std::vector<Account> found;
    std::ranges::copy_if(*accounts, std::back_inserter(found),
                         [&word](const Account &account) { return isCalled(account, word); });
    if (found.size() == 1) {
        return found.front().id;
    }
    QStringList keys;
    for (const Account &account : found.empty() ? *accounts : found) {
        keys << accountKey(account);
    }
    const QString choices = keys.join(QStringLiteral(", "));
    complain(found.empty() ? tr("there is no account “%1”; the calendar has: %2").arg(word, choices)
                           : tr("several accounts are called “%1”: %2").arg(word, choices));
    return std::unexpected(ExitStatus::Refused);
}

} // namespace semainier::cli
