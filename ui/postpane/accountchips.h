// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QList>
#include <QWidget>

#include <vector>

class QToolButton;

namespace semainier::ui {

/// The accounts a post goes to, as chips to switch on and off.
class AccountChips final : public QWidget {
    Q_OBJECT

public:
    explicit AccountChips(QWidget *parent = nullptr);

    /// Archived accounts are shown only while they are chosen.
    void show(const std::vector<Account> &accounts, const QList<AccountId> &chosen);
    [[nodiscard]] QList<AccountId> chosen() const;

Q_SIGNALS:
    void changed();

private:
    struct Chip {
        AccountId account;
        QToolButton *button = nullptr;
    };
    std::vector<Chip> m_chips;
    std::vector<Account> m_accounts;
};

} // namespace semainier::ui
