// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/accountchips.h"

#include "core/account/network.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"

#include <QToolButton>

namespace semainier::ui {

namespace {

/// The network where that says which account is meant, else what people call the account.
QString chipText(const Account &account, const std::vector<Account> &accounts)
{
    const auto alone = std::ranges::count(accounts, account.network, &Account::network) == 1;
    const Network *network = networkFromKey(account.network);
    return account.name.isEmpty() && alone && network != nullptr ? network->name : label(account);
}

} // namespace

AccountChips::AccountChips(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AccountChips::show(const std::vector<Account> &accounts, const QList<AccountId> &chosen)
{
    std::vector<Account> offered;
    std::ranges::copy_if(accounts, std::back_inserter(offered), [&](const Account &account) {
        return !account.archived || chosen.contains(account.id);
    });
    if (offered != m_accounts) {
        m_accounts = offered;
        for (const Chip &chip : m_chips) {
            delete chip.button;
        }
        m_chips.clear();
        for (const Account &account : offered) {
            auto *button = new QToolButton(this);
            button->setProperty("chip", true);
            button->setCheckable(true);
            button->setText(chipText(account, offered));
            button->setToolTip(accountKey(account));
            button->setAccessibleName(tr("Publish on %1").arg(label(account)));
            button->setFocusPolicy(Qt::StrongFocus);
            connect(button, &QToolButton::clicked, this, &AccountChips::changed);
            layout()->addWidget(button);
            m_chips.push_back({account.id, button});
            button->show();
        }
        updateGeometry();
    }
    for (const Chip &chip : m_chips) {
        chip.button->setChecked(chosen.contains(chip.account));
    }
}

QList<AccountId> AccountChips::chosen() const
{
    QList<AccountId> ids;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked()) {
            ids.append(chip.account);
        }
    }
    return ids;
}

} // namespace semainier::ui
