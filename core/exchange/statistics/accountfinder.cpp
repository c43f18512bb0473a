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

/// What the calendar calls an account that an export tells of.
QString handleOf(const RowAccount &account)
{
    return !account.handle.isEmpty() ? account.handle
        : !account.id.isEmpty()      ? account.id
                                     : account.name;
}

} // namespace

AccountFinder::AccountFinder(std::vector<Account> known, size_t placeholders)
    : m_accounts(std::move(known)), m_placeholders(placeholders)
{
}

AccountFinder::Answer AccountFinder::find(const QString &network, const RowAccount &account,
                                          bool isAlone, std::optional<AccountId> decided)
{
    const QChar end(u'\u0001');
    const QString question = network + end + account.id + end + account.handle + end + account.name
        + end + QChar(isAlone ? u'1' : u'0');
    const auto known = m_answers.constFind(question);
    if (known != m_answers.constEnd()) {
        return *known;
    }
    return *m_answers.insert(question, look(network, account, isAlone, decided));
}

/// The account that was decided on, where the calendar still has it. A new one is none where the
/// calendar has its handle: a network has a handle once.
std::optional<AccountId> AccountFinder::fitting(const QString &network, const RowAccount &account,
                                                AccountId decided) const
{
    const QString handle = comparable(handleOf(account));
    const auto fits = [&](const Account &candidate) {
        return candidate.network == network
            && (decided.isValid() ? candidate.id == decided
                                  : comparable(candidate.handle) == handle);
    };
    const auto found = std::ranges::find_if(m_accounts, fits);
    return found == m_accounts.end() ? std::nullopt : std::optional(found->id);
}

AccountFinder::Answer AccountFinder::look(const QString &network, const RowAccount &account,
                                          bool isAlone, std::optional<AccountId> decided)
{
    if (decided) {
        if (const auto found = fitting(network, account, *decided)) {
            return {.id = *found, .basis = AccountBasis::Decided};
        }
        if (!decided->isValid()) {
            return {.id = add(network, account), .basis = AccountBasis::Decided};
        }
    }
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
    if (saysNothing && inUse.size() > 1) {
        return {.id = inUse.front()->id, .basis = AccountBasis::FirstOfSeveral};
    }
    if (saysNothing && !inUse.empty()) {
        return {.id = inUse.front()->id, .basis = AccountBasis::OnlyOne};
    }
    const bool fits = isAlone && inUse.size() == 1
        && (account.handle.isEmpty() || inUse.front()->handle.isEmpty());
    return fits ? Answer{.id = inUse.front()->id, .basis = AccountBasis::OnlyOne}
                : Answer{.id = add(network, account), .basis = AccountBasis::Unknown};
}

AccountId AccountFinder::add(const QString &network, const RowAccount &account)
{
    const int position =
        m_accounts.empty() ? 0 : std::ranges::max(m_accounts, {}, &Account::position).position + 1;
    const Account added{.id = AccountId(-qint64(++m_placeholders)),
                        .network = network,
                        .handle = handleOf(account),
                        .name = account.name,
                        .position = position};
    m_added.push_back(added);
    m_accounts.push_back(added);
    return added.id;
}

Account AccountFinder::account(AccountId id) const
{
    const auto account = std::ranges::find(m_accounts, id, &Account::id);
    return account == m_accounts.end() ? Account() : *account;
}

} // namespace semainier
