// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/exchange/statistics/statisticsplan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace semainier {

/// Finds the accounts of the calendar that exports tell of; those it does not have are added, with
/// placeholders for ids.
class AccountFinder {
public:
    /// The first new account is the one after so many placeholders.
    explicit AccountFinder(const std::vector<Account> &known, size_t placeholders = 0);

    struct Answer {
        AccountId id;
        AccountBasis basis = AccountBasis::Named;
    };

    /// As decided; else by handle, name or id; else the only account of the network, where nothing
    /// contradicts and `isAlone`: the export tells of no other account of it. Else a new one. What
    /// was answered once is not asked again: `decided` must be the same each time.
    [[nodiscard]] Answer find(const QString &network, const RowAccount &account, bool isAlone,
                              std::optional<AccountId> decided);

    [[nodiscard]] const std::vector<Account> &added() const { return m_added; }
    /// An account that was found.
    [[nodiscard]] Account account(AccountId id) const;

private:
    [[nodiscard]] Answer look(const QString &network, const RowAccount &account, bool isAlone,
                              std::optional<AccountId> decided);
    [[nodiscard]] std::optional<AccountId>
    fitting(const QString &network, const RowAccount &account, AccountId decided) const;
    /// The place of the first account whose handle or name it is.
    [[nodiscard]] std::optional<size_t> meant(const QString &network, const RowAccount &by) const;
    void enter(const Account &account);
    [[nodiscard]] AccountId add(const QString &network, const RowAccount &account);

    struct InUse {
        size_t count = 0;
        size_t first = 0; ///< place
    };

    std::vector<Account> m_accounts; ///< known and added
    QHash<AccountId, size_t> m_byId; ///< places
    QHash<QString, size_t> m_byHandle; ///< and network, the first one
    QHash<QString, size_t> m_byName;
    QHash<QString, InUse> m_inUse; ///< by network
    int m_position = 0; ///< of the next new account
    std::vector<Account> m_added;
    size_t m_placeholders;
    QHash<QString, Answer> m_answers;
};

} // namespace semainier
