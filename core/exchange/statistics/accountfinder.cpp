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

QString keyOf(const QString &network, const QString &handle)
{
    return network + u'\n' + comparable(handle);
}

/// What the calendar calls an account that an export tells of.
QString handleOf(const RowAccount &account)
{
    return !account.handle.isEmpty() ? account.handle
        : !account.id.isEmpty()      ? account.id
                                     : account.name;
}

} // namespace

AccountFinder::AccountFinder(const std::vector<Account> &known, size_t placeholders)
    : m_placeholders(placeholders)
{
    for (const Account &account : known) {
        enter(account);
    }
}

void AccountFinder::enter(const Account &account)
{
    const size_t place = m_accounts.size();
    m_accounts.push_back(account);
    m_byId.insert(account.id, place);
    const auto learn = [&](QHash<QString, size_t> &places, const QString &word) {
        if (const QString key = keyOf(account.network, word); !places.contains(key)) {
            places.insert(key, place);
        }
    };
    learn(m_byHandle, account.handle);
    learn(m_byName, account.name);
    if (!account.archived) {
        InUse &inUse = m_inUse[account.network];
        inUse.first = inUse.count++ == 0 ? place : inUse.first;
    }
    m_position = std::max(m_position, account.position + 1);
}

std::optional<size_t> AccountFinder::meant(const QString &network, const RowAccount &by) const
{
    std::optional<size_t> first;
    const auto look = [&](const QHash<QString, size_t> &places, const QString &word) {
        const auto found = word.isEmpty() ? places.cend() : places.constFind(keyOf(network, word));
        if (found != places.cend()) {
            first = std::min(first.value_or(*found), *found);
        }
    };
    look(m_byHandle, by.handle);
    look(m_byHandle, by.id);
    look(m_byHandle, by.name);
    look(m_byName, by.name);
    look(m_byName, by.handle);
    return first;
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
    if (const auto place = meant(network, account)) {
        return {.id = m_accounts[*place].id};
    }
    const InUse inUse = m_inUse.value(network);
    const Account first = inUse.count > 0 ? m_accounts[inUse.first] : Account();
    const bool saysNothing = account == RowAccount();
    if (saysNothing && inUse.count > 1) {
        return {.id = first.id, .basis = AccountBasis::FirstOfSeveral};
    }
    if (saysNothing && inUse.count == 1) {
        return {.id = first.id, .basis = AccountBasis::OnlyOne};
    }
    const bool fits =
        isAlone && inUse.count == 1 && (account.handle.isEmpty() || first.handle.isEmpty());
    return fits ? Answer{.id = first.id, .basis = AccountBasis::OnlyOne}
                : Answer{.id = add(network, account), .basis = AccountBasis::Unknown};
}

AccountId AccountFinder::add(const QString &network, const RowAccount &account)
{
    const Account added{.id = AccountId(-qint64(++m_placeholders)),
                        .network = network,
                        .handle = handleOf(account),
                        .name = account.name,
                        .position = m_position};
    m_added.push_back(added);
    enter(added);
    return added.id;
}

Account AccountFinder::account(AccountId id) const
{
    const auto place = m_byId.constFind(id);
    return place == m_byId.cend() ? Account() : m_accounts[*place];
}

} // namespace semainier
