// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace semainier::ui {

/// A box to tick for each account.
class AccountChecks final : public QWidget {
    Q_OBJECT

public:
    explicit AccountChecks(QWidget *parent = nullptr);

    /// Archived accounts are shown only while they are chosen.
    void show(const std::vector<Account> &accounts, const std::vector<AccountId> &chosen);
    /// In the order of the accounts.
    [[nodiscard]] std::vector<AccountId> chosen() const;

Q_SIGNALS:
    void changed();

private:
    struct Box {
        AccountId account;
        QCheckBox *check = nullptr;
    };
    std::vector<Account> m_accounts; ///< those offered
    std::vector<Box> m_boxes;
};

} // namespace semainier::ui
