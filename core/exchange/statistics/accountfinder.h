// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/exchange/statistics/statisticsrow.h"

#include <QHash>

#include <vector>

namespace semainier {

/// Finds the accounts of the calendar that exports tell of; those it does not have are added, with
/// placeholders for ids.
class AccountFinder {
public:
    /// The first new account is the one after so many placeholders.
    explicit AccountFinder(std::vector<Account> known, size_t placeholders = 0);

    struct Answer {
        AccountId id;
        bool isDoubtful = false; ///< the network has several, and the export does not say which
    };

    /// By handle, name or id; else the only account of the network, where nothing contradicts and
    /// `isAlone`: the export tells of no other account of it. Else a new one.
    [[nodiscard]] Answer find(const QString &network, const RowAccount &account, bool isAlone);

    [[nodiscard]] const std::vector<Account> &added() const { return m_added; }
    /// "mastodon:@asso@piaille.fr"
    [[nodiscard]] QString key(AccountId id) const;

private:
    [[nodiscard]] Answer look(const QString &network, const RowAccount &account, bool isAlone);
    [[nodiscard]] AccountId add(const QString &network, const RowAccount &account);

    std::vector<Account> m_accounts; ///< known and added
    std::vector<Account> m_added;
    size_t m_placeholders;
    QHash<QString, Answer> m_answers;
};

} // namespace semainier
