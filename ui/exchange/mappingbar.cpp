// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingbar.h"

#include "core/account/network.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/theme.h"
#include "ui/exchange/labelledbox.h"
#include "ui/exchange/sheetwords.h"

#include <QComboBox>
#include <QStyle>

#include <algorithm>

namespace semainier::ui {

namespace {

constexpr int gap = 10;
constexpr Scaled arrowRoom{48};

MappedAccount mapped(const Account &account)
{
    return {account.network, account.handle.isEmpty() ? account.name : account.handle};
}

QVariant dataOf(const MappedAccount &account)
{
    return QStringList{account.network, account.account};
}

/// "Mastodon – @asso@piaille.fr"; the network alone where the account has no name.
QString nameOf(const Account &account)
{
    const QString network = networkLabel(account.network);
    const QString name = label(account);
    return name == network ? network : QStringLiteral("%1 – %2").arg(network, name);
}

} // namespace

MappedAccount accountOn(const QString &network, const std::vector<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (account.network == network && !account.archived) {
            return mapped(account);
        }
    }
    return {network, {}};
}

MappingBar::MappingBar(const std::vector<Account> &accounts, QWidget *parent) : QWidget(parent)
{
    new FlowLayout(gap, this);
    m_account = addLabelledBox(*this, tr("&Account"), tr("Account of rows that name none"));
    m_dates = addLabelledBox(*this, tr("&Dates"), tr("Order of the dates"));
    m_hours = addLabelledBox(*this, tr("&Hours"), tr("Zone of the hours"));
    addAccounts(accounts);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        m_dates->addItem(label(order), static_cast<int>(order));
    }
    m_hours->addItem(tr("of here"), false);
    m_hours->addItem(tr("UTC"), true);
    connect(m_dates, &QComboBox::activated, this, [this] {
        Q_EMIT dateOrderChosen(static_cast<DateOrder>(m_dates->currentData().toInt()));
    });
    connect(m_hours, &QComboBox::activated, this,
            [this] { Q_EMIT utcChosen(m_hours->currentData().toBool()); });
    connect(m_account, &QComboBox::activated, this, [this] {
        const QStringList chosen = m_account->currentData().toStringList();
        Q_EMIT accountChosen(chosen.value(0), chosen.value(1));
    });
}

void MappingBar::addAccounts(const std::vector<Account> &accounts)
{
    m_account->addItem(tr("as the rows say"), dataOf({}));
    for (const Account &account : accounts) {
        if (!account.archived) {
            m_account->addItem(nameOf(account), dataOf(mapped(account)));
        }
    }
    for (const Network &network : networks()) {
        const bool isKnown = std::ranges::any_of(accounts, [&network](const Account &account) {
            return account.network == network.key && !account.archived;
        });
        if (!isKnown && !network.closed) {
            m_account->addItem(tr("%1 (new account)").arg(network.name), dataOf({network.key, {}}));
        }
    }
}

void MappingBar::show(const TableMapping &mapping, std::optional<DateOrder> order, bool isWanted)
{
    const int account = m_account->findData(dataOf({mapping.network, mapping.account}));
    m_account->setCurrentIndex(std::max(account, 0));
    m_hours->setCurrentIndex(mapping.isUtc ? 1 : 0);
    const QString none = isWanted ? tr("choose…") : tr("clear by themselves");
    m_dates->setPlaceholderText(none);
    // The box asks for room for its entries only.
    m_dates->setMinimumWidth(m_dates->fontMetrics().horizontalAdvance(none) + arrowRoom);
    m_dates->setEnabled(isWanted || order.has_value());
    m_dates->setCurrentIndex(order ? m_dates->findData(static_cast<int>(*order)) : -1);
    m_dates->setProperty("wanted", isWanted);
    m_dates->style()->unpolish(m_dates);
    m_dates->style()->polish(m_dates);
}

} // namespace semainier::ui
