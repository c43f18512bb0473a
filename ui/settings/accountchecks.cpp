// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountchecks.h"

#include "ui/base/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace semainier::ui {

AccountChecks::AccountChecks(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
}

void AccountChecks::show(const std::vector<Account> &accounts, const std::vector<AccountId> &chosen)
{
    const auto isChosen = [&chosen](AccountId id) {
        return std::ranges::find(chosen, id) != chosen.end();
    };
    std::vector<Account> offered;
    std::ranges::copy_if(accounts, std::back_inserter(offered), [&](const Account &account) {
        return !account.archived || isChosen(account.id);
    });
    // The same boxes stay, and with them the keyboard's place.
    if (offered != m_accounts) {
        for (const Box &box : m_boxes) {
            delete box.check;
        }
        m_boxes.clear();
        for (const Account &account : offered) {
            auto *check = new QCheckBox(label(account));
            check->setToolTip(accountKey(account));
            // A long address is cut rather than the form widened.
            check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            connect(check, &QCheckBox::clicked, this, &AccountChecks::changed);
            layout()->addWidget(check);
            m_boxes.push_back({account.id, check});
        }
        m_accounts = std::move(offered);
    }
    for (const Box &box : m_boxes) {
        box.check->setChecked(isChosen(box.account));
    }
}

std::vector<AccountId> AccountChecks::chosen() const
{
    std::vector<AccountId> ids;
    for (const Box &box : m_boxes) {
        if (box.check->isChecked()) {
            ids.push_back(box.account);
        }
    }
    return ids;
}

} // namespace semainier::ui
