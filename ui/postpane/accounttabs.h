// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/post/post.h"

#include <QWidget>

#include <vector>

class QMenu;
class QTabBar;
class QToolButton;

namespace semainier::ui {

/// The accounts a post goes to, a tab for each behind the one of the text they have in common; a
/// broken link marks those with a text of their own. A menu chooses the accounts.
class AccountTabs final : public QWidget {
    Q_OBJECT

public:
    explicit AccountTabs(QWidget *parent = nullptr);

    /// The tab that was current stays so while its account is chosen. Archived accounts are offered
    /// only while they are chosen.
    void show(const std::vector<Account> &accounts, const std::vector<Publication> &publications);
    /// The account whose tab is current; zero: the common text.
    [[nodiscard]] AccountId current() const;
    void setCurrent(AccountId account);
    void setReadOnly(bool readOnly);
    /// Lets a person choose accounts.
    void openMenu();

Q_SIGNALS:
    void currentChanged();
    /// A person chose an account, or no longer wants it.
    void toggled(semainier::AccountId account, bool chosen);

private:
    void showTabs(const std::vector<Account> &accounts,
                  const std::vector<Publication> &publications);
    void markOwnText(int tab, const QString &name, bool own);
    void showChoices(const std::vector<Account> &accounts,
                     const std::vector<Publication> &publications);

    QTabBar *m_bar = nullptr;
    QToolButton *m_choose = nullptr;
    QMenu *m_menu = nullptr;
    std::vector<AccountId> m_shown; ///< of the tabs behind the common one
};

} // namespace semainier::ui
