// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/exchange/statistics/tablemapping.h"

#include <QWidget>

class QComboBox;

namespace semainier::ui {

/// What the cells of a table do not tell: what comes first in dates, whose hours they are, of which
/// account the rows are.
class MappingBar final : public QWidget {
    Q_OBJECT

public:
    explicit MappingBar(const std::vector<Account> &accounts, QWidget *parent = nullptr);

    /// `order` is what counts now; with `isWanted` it must be said.
    void show(const TableMapping &mapping, std::optional<DateOrder> order, bool isWanted);

Q_SIGNALS:
    void dateOrderChosen(semainier::DateOrder order);
    void utcChosen(bool isUtc);
    /// Empty texts: as the rows say.
    void accountChosen(const QString &network, const QString &account);

private:
    void addAccounts(const std::vector<Account> &accounts);

    QComboBox *m_dates = nullptr;
    QComboBox *m_hours = nullptr;
    QComboBox *m_account = nullptr;
};

/// The account or network as a mapping keeps it; the one it stands for in the choice of accounts.
struct MappedAccount {
    QString network;
    QString account;
};

/// What a mapping that names only a network means where the calendar has accounts on it: the first.
[[nodiscard]] MappedAccount accountOn(const QString &network, const std::vector<Account> &accounts);

} // namespace semainier::ui
