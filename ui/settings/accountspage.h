// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/settings/settingspage.h"

#include <QHash>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace semainier::ui {

class FormColumn;
class LineField;
class ListEditor;

/// The accounts the association publishes on, in the order of the screen. One that posts use can be
/// archived but not deleted, and stays on its network.
class AccountsPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AccountsPage(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<> read() override;
    [[nodiscard]] bool concerns(const Changed &what) const override;

private:
    [[nodiscard]] FormColumn *buildForm();
    void connectForm();
    void showAccount(qint64 id);
    void add(const QString &handle);
    void edit(const std::function<void(Account &)> &change);
    void remove(qint64 id);
    void chooseNetwork();
    [[nodiscard]] const Account *find(qint64 id) const;
    [[nodiscard]] const Account *current() const;
    /// What is wrong with a network and a handle; `self` may have them already.
    [[nodiscard]] QString faultOf(const QString &network, const QString &handle,
                                  AccountId self) const;

    std::vector<Account> m_accounts;
    QHash<AccountId, int> m_usage;
    QComboBox *m_newNetwork = nullptr;
    ListEditor *m_list = nullptr;
    QComboBox *m_network = nullptr;
    QLabel *m_networkFault = nullptr;
    LineField *m_handle = nullptr;
    LineField *m_name = nullptr;
    LineField *m_limit = nullptr;
    QCheckBox *m_archived = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace semainier::ui
