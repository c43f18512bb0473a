// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/accountfinder.h"

#include "core/base/text.h"

#include <algorithm>

namespace semainier {

namespace {

/// A handle as it is compared: without "@", case and the address around it.
QString comparable(const QString &handle)
{
    QString folded = foldedText(handle);
    while (folded.endsWith(u'/')) {
        folded.chop(1);
    }
    folded = folded.sliced(folded.lastIndexOf(u'/') + 1);
    return folded.startsWith(u'@') ? folded.sliced(1) : folded;
}

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && comparable(one) == comparable(other);
}

bool isMeant(const Account &account, const RowAccount &by)
{
    return isSame(by.handle, account.handle) || isSame(by.id, account.handle)
        || isSame(by.name, account.name) || isSame(by.name, account.handle)
        || isSame(by.handle, account.name);
}

} // namespace

AccountFinder::AccountFinder(std::vector<Account> known, size_t placeholders)
    : m_accounts(std::move(known)), m_placeholders(placeholders)
{
}

AccountFinder::Answer AccountFinder::find(const QString &network, const RowAccount &account,
                                          bool isAlone)
{
    const QChar end(u'\u0001');
    const QString question = network + end + account.id + end + account.handle + end + account.name
        + end + QChar(isAlone ? u'1' : u'0');
    const auto known = m_answers.constFind(question);
    if (known != m_answers.constEnd()) {
        return *known;
    }
    return *m_answers.insert(question, look(network, account, isAlone));
}

AccountFinder::Answer AccountFinder::look(const QString &network, const RowAccount &account,
                                          bool isAlone)
{
    std::vector<const Account *> inUse;
    for (const Account &candidate : m_accounts) {
        if (candidate.network == network) {
            if (isMeant(candidate, account)) {
                return {.id = candidate.id};
            }
            if (!candidate.archived) {
                inUse.push_back(&candidate);
            }
        }
    }
    const bool saysNothing = account == RowAccount();
    if (saysNothing && !inUse.empty()) {
        return {.id = inUse.front()->id, .isDoubtful = inUse.size() > 1};
    }
    const bool fits = isAlone && inUse.size() == 1
        && (account.handle.isEmpty() || inUse.front()->handle.isEmpty());
    return {.id = fits ? inUse.front()->id : add(network, account)};
}

AccountId AccountFinder::add(const QString &network, const RowAccount &account)
{
    const QString handle = !account.handle.isEmpty() ? account.handle
        : !account.id.isEmpty()                      ? account.id
                                                     : account.name;
    const int position =
        m_accounts.empty() ? 0 : std::ranges::max(m_accounts, {}, &Account::position).position + 1;
    const Account added{.id = AccountId(-qint64(++m_placeholders)),
                        .network = network,
                        .handle = handle,
                        .name = account.name,
                        .position = position};
    m_added.push_back(added);
    m_accounts.push_back(added);
    return added.id;
}

QString AccountFinder::key(AccountId id) const
{
    const auto account = std::ranges::find(m_accounts, id, &Account::id);
    return account == m_accounts.end() ? QString() : accountKey(*account);
}

} // namespace semainier
