// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"

#include "core/account/network.h"
#include "core/planner/planner.h"
#include "core/planner/setupedit.h"
#include "core/post/postusage.h"
#include "ui/base/elidingcombobox.h"
#include "ui/base/formcolumn.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/linefield.h"
#include "ui/base/prompter.h"
#include "ui/settings/addline.h"
#include "ui/settings/listeditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace semainier::ui {

namespace {

constexpr int longestLimit = 1000000;

/// Closed networks are offered only where an account is on one already.
void offerNetworks(QComboBox &combo, const QString &current = {})
{
    combo.clear();
    for (const Network &network : networks()) {
        if (!network.closed || network.key == current) {
            combo.addItem(network.name, network.key);
        }
    }
    if (!current.isEmpty() && combo.findData(current) < 0) {
        combo.addItem(networkLabel(current), current);
    }
    combo.setCurrentIndex(std::max(0, combo.findData(current)));
}

QString limitText(std::optional<int> limit)
{
    return limit ? QLocale().toString(*limit) : QString();
}

std::optional<int> usualLimit(const QString &key)
{
    const Network *network = networkFromKey(key);
    return network != nullptr ? network->limit : std::nullopt;
}

std::optional<int> parsedLimit(const QString &text)
{
    bool isNumber = false;
    int limit = QLocale().toInt(text, &isNumber);
    if (!isNumber) {
        limit = QString(text).remove(u' ').toInt(&isNumber);
    }
    return isNumber && limit > 0 && limit <= longestLimit ? std::optional(limit) : std::nullopt;
}

} // namespace

AccountsPage::AccountsPage(const SettingsContext &context, QWidget *parent)
    : SettingsPage(
          context, tr("Accounts"),
          tr("Where the association publishes. Semainier asks for no password and connects "
             "to nothing. Drag an account, or press Alt with the arrows, to change the "
             "order."),
          parent)
{
    m_newNetwork = new ElidingComboBox;
    m_newNetwork->setAccessibleName(tr("Network of the new account"));
    offerNetworks(*m_newNetwork);
    auto *add = new AddLine(tr("@name, or empty"), tr("Add an account"), m_newNetwork);
    m_list = new ListEditor({.name = tr("Accounts"),
                             .headers = {tr("Account"), tr("Network"), tr("Characters")},
                             .none = tr("No account yet. Choose a network below and press Add.")},
                            add, buildForm());
    m_list->table().setMovable(true);
    m_list->setReadOnly(isReadOnly());
    column().addWidget(m_list, 1);

    connect(add, &AddLine::wanted, this, &AccountsPage::add);
    connect(&m_list->table(), &RowTable::chosen, this, &AccountsPage::showAccount);
    connect(&m_list->table(), &RowTable::removeWanted, this, &AccountsPage::remove);
    connect(&m_list->table(), &RowTable::moveWanted, this,
            [this](qint64 id, int by) { apply(moveAccount(m_accounts, AccountId(id), by)); });
    connectForm();
}

FormColumn *AccountsPage::buildForm()
{
    auto *form = new FormColumn;
    m_network = new ElidingComboBox;
    form->addField(tr("Network"), m_network);
    m_networkFault = faultLabel();
    form->addTight(m_networkFault);
    m_handle = new LineField([this](const QString &text) {
        const Account *account = current();
        return account != nullptr ? faultOf(account->network, text, account->id) : QString();
    });
    form->addField(tr("Address or user name"), m_handle);
    m_name = new LineField([](const QString &) { return QString(); });
    form->addField(tr("Name shown"), m_name);
    m_limit = new LineField([](const QString &text) {
        return text.isEmpty() || parsedLimit(text) ? QString() : tr("A number of characters.");
    });
    form->addField(tr("Own limit of characters"), m_limit);
    m_archived = new QCheckBox(tr("Archived"));
    form->addWidget(m_archived);
    form->addHint(tr("Kept for old posts, no longer offered for new ones."));
    m_use = form->addNote();
    m_delete = form->addButton(icon(Icon::Trash, Token::Ink), tr("Delete the account"));
    form->addStretch();
    return form;
}

void AccountsPage::connectForm()
{
    connect(m_network, &QComboBox::activated, this, &AccountsPage::chooseNetwork);
    connect(m_handle, &LineField::committed, this, [this](const QString &text) {
        edit([&](Account &account) { account.handle = text; });
    });
    connect(m_name, &LineField::committed, this,
            [this](const QString &text) { edit([&](Account &account) { account.name = text; }); });
    connect(m_limit, &LineField::committed, this, [this](const QString &text) {
        edit([&](Account &account) { account.ownLimit = parsedLimit(text); });
    });
    connect(m_archived, &QCheckBox::clicked, this, [this](bool archived) {
        edit([&](Account &account) { account.archived = archived; });
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(m_list->table().current()); });
}

Result<> AccountsPage::read()
{
    SEM_TRY(m_accounts, planner().accounts().all());
    SEM_TRY(m_usage, PostUsage(planner().database()).perAccount());
    std::vector<TableRow> rows;
    for (const Account &account : m_accounts) {
        const auto limit = account.ownLimit ? account.ownLimit : usualLimit(account.network);
        rows.push_back(
            {.id = account.id.value(),
             .cells = {account.archived ? tr("%1 (archived)").arg(label(account)) : label(account),
                       networkLabel(account.network), limit ? limitText(limit) : tr("no limit")},
             .icon = {},
             .faded = account.archived});
    }
    m_list->table().setRows(std::move(rows));
    return {};
}

bool AccountsPage::concerns(const Changed &what) const
{
    return what.accounts || !what.posts.isEmpty();
}

const Account *AccountsPage::find(qint64 id) const
{
    const auto found = std::ranges::find(m_accounts, AccountId(id), &Account::id);
    return found == m_accounts.end() ? nullptr : std::to_address(found);
}

const Account *AccountsPage::current() const
{
    return find(m_list->table().current());
}

void AccountsPage::showAccount(qint64 id)
{
    const Account *account = find(id);
    if (account == nullptr) {
        return;
    }
    const int posts = m_usage.value(account->id);
    offerNetworks(*m_network, account->network);
    m_network->setEnabled(posts == 0);
    showFault(m_networkFault, {});
    m_handle->setValue(account->handle);
    m_name->setValue(account->name);
    m_name->setPlaceholderText(account->handle.isEmpty() ? networkLabel(account->network)
                                                         : account->handle);
    m_limit->setValue(limitText(account->ownLimit));
    const auto usual = usualLimit(account->network);
    m_limit->setPlaceholderText(
        usual ? tr("%1, as on %2").arg(limitText(usual), networkLabel(account->network))
              : tr("No limit"));
    m_archived->setChecked(account->archived);
    m_delete->setEnabled(posts == 0 || !account->archived);
    m_use->setText(posts == 0 ? tr("No post uses it.") : tr("%Ln posts use it.", nullptr, posts));
}

QString AccountsPage::faultOf(const QString &network, const QString &handle, AccountId self) const
{
    const auto same = [&](const Account &other) {
        return other.id != self && other.network == network
            && other.handle.compare(handle, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(m_accounts, same)) {
        return {};
    }
    return handle.isEmpty()
        ? tr("There is an account on %1 already: give this one its user name.")
              .arg(networkLabel(network))
        : tr("“%1” on %2 is in the list already.").arg(handle, networkLabel(network));
}

void AccountsPage::add(const QString &handle)
{
    const QString network = m_newNetwork->currentData().toString();
    if (const QString fault = faultOf(network, handle, {}); !fault.isEmpty()) {
        m_list->addLine().setFault(fault);
        return;
    }
    int position = 0;
    for (const Account &account : m_accounts) {
        position = std::max(position, account.position + 1);
    }
    const Account account{.network = network, .handle = handle, .position = position};
    Change change{
        .action = {.verb = Verb::EditAccounts, .subject = label(account), .detail = deed::added}};
    change.accounts.added.push_back(account);
    if (apply(std::move(change))) {
        m_list->addLine().clear();
        m_list->table().select(m_accounts.back().id.value());
    }
}

void AccountsPage::edit(const std::function<void(Account &)> &change)
{
    const Account *account = current();
    if (account == nullptr) {
        return;
    }
    Account after = *account;
    change(after);
    Change edited{.action = {.verb = Verb::EditAccounts, .subject = label(after)}};
    if (after != *account) {
        edited.accounts.changed.push_back({*account, after});
    }
    apply(std::move(edited));
}

void AccountsPage::chooseNetwork()
{
    const Account *account = current();
    if (account == nullptr) {
        return;
    }
    const QString network = m_network->currentData().toString();
    const QString fault = faultOf(network, account->handle, account->id);
    showFault(m_networkFault, fault);
    if (fault.isEmpty()) {
        edit([&](Account &changed) { changed.network = network; });
    } else {
        m_network->setCurrentIndex(m_network->findData(account->network));
    }
}

void AccountsPage::remove(qint64 id)
{
    const Account *account = find(id);
    if (account == nullptr || isReadOnly()) {
        return;
    }
    const int posts = m_usage.value(account->id);
    if (posts == 0) {
        auto removal = removeAccount(planner(), *account);
        if (removal) {
            removal->action.subject = label(*account);
        }
        apply(std::move(removal));
        return;
    }
    const bool archive = !account->archived
        && prompter().confirm(
            this, tr("Account in use"),
            tr("%Ln posts use “%1”, so it cannot be deleted. Archived, it is kept for them and no "
               "longer offered for new ones.",
               nullptr, posts)
                .arg(label(*account)),
            tr("Archive"));
    if (archive) {
        edit([](Account &changed) { changed.archived = true; });
    }
}

} // namespace semainier::ui
