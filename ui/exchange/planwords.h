// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importoutcome.h"

#include <QHash>

namespace semainier::ui {

/// What the window calls the accounts, the posts and the values that a plan speaks of.
class PlanWords {
public:
    PlanWords() = default;
    explicit PlanWords(const ImportOutcome &outcome);

    /// "Instagram" where the network has one account, else the account by its own name.
    [[nodiscard]] QString account(const QString &key) const;
    [[nodiscard]] bool isInCalendar(const QString &key) const;
    /// False for one that is kept for old posts only.
    [[nodiscard]] bool isInUse(const QString &key) const;
    /// Those of the calendar in use.
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_inUse; }

    /// "Facebook", "Facebook, Mastodon"; empty without accounts.
    [[nodiscard]] QString accountsOf(const Post &post) const;
    /// One line for a post: day and hour, accounts, kind, state, first words.
    [[nodiscard]] QString sentence(const Post &post) const;
    /// A value as our own files write it, in words.
    [[nodiscard]] QString value(SheetField field, const QString &cell) const;

private:
    [[nodiscard]] QString nameOf(const Account &account) const;

    std::vector<Account> m_accounts; ///< of the calendar, then those the plan adds
    std::vector<Account> m_inUse;
    size_t m_known = 0; ///< of the calendar
    QHash<QString, size_t> m_byKey;
    QHash<AccountId, size_t> m_byId;
};

} // namespace semainier::ui
