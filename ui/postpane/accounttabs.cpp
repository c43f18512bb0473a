// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/accounttabs.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/postpane/accountwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace semainier::ui {

namespace {

constexpr Scaled glyph{14};

std::vector<Account>::const_iterator byId(const std::vector<Account> &accounts, AccountId id)
{
    return std::ranges::find(accounts, id, &Account::id);
}

} // namespace

AccountTabs::AccountTabs(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("accountTabs"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_bar = new QTabBar;
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFocusPolicy(Qt::StrongFocus);
    m_bar->setAccessibleName(tr("Texts of the accounts"));
    m_bar->addTab(tr("Common"));
    m_bar->setTabToolTip(0, tr("The text of every account without one of its own"));
    connect(m_bar, &QTabBar::currentChanged, this, &AccountTabs::currentChanged);
    row->addWidget(m_bar, 1);

    m_choose = new QToolButton;
    m_choose->setIcon(icon(Icon::Plus));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setToolTip(tr("Choose the accounts"));
    m_choose->setAccessibleName(tr("Choose the accounts"));
    m_menu = new QMenu(m_choose);
    m_choose->setMenu(m_menu);
    row->addWidget(m_choose);
}

void AccountTabs::show(const std::vector<Account> &accounts,
                       const std::vector<Publication> &publications)
{
    showTabs(accounts, publications);
    showChoices(accounts, publications);
}

void AccountTabs::showTabs(const std::vector<Account> &accounts,
                           const std::vector<Publication> &publications)
{
    std::vector<AccountId> wanted;
    for (const Publication &publication : publications) {
        if (byId(accounts, publication.account) != accounts.end()) {
            wanted.push_back(publication.account);
        }
    }
    const AccountId before = current();
    const QSignalBlocker quiet(m_bar);
    if (wanted != m_shown) {
        while (m_bar->count() > 1) {
            m_bar->removeTab(1);
        }
        for (size_t i = 0; i < wanted.size(); ++i) {
            m_bar->addTab(QString());
        }
        m_shown = wanted;
        setCurrent(before);
    }
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const int tab = static_cast<int>(i) + 1;
        const Account &account = *byId(accounts, m_shown[i]);
        const QString name = tabName(account, accounts);
        const auto publication = std::ranges::find(publications, account.id, &Publication::account);
        m_bar->setTabText(tab, name);
        m_bar->setTabToolTip(tab, fullName(account));
        markOwnText(tab, name, publication->text.has_value());
    }
}

void AccountTabs::markOwnText(int tab, const QString &name, bool own)
{
    m_bar->setAccessibleTabName(tab, own ? tr("%1, own text").arg(name) : name);
    const bool marked = m_bar->tabButton(tab, QTabBar::RightSide) != nullptr;
    if (own == marked) {
        return;
    }
    QLabel *mark = nullptr;
    if (own) {
        mark = new QLabel;
        mark->setPixmap(icon(Icon::Unlink).pixmap(glyph, glyph));
        mark->setToolTip(tr("Has a text of its own"));
    }
    // The bar hides the one before: it goes afterwards.
    QWidget *before = m_bar->tabButton(tab, QTabBar::RightSide);
    m_bar->setTabButton(tab, QTabBar::RightSide, mark);
    delete before;
}

void AccountTabs::showChoices(const std::vector<Account> &accounts,
                              const std::vector<Publication> &publications)
{
    m_menu->clear();
    for (const Account &account : accounts) {
        const bool chosen = std::ranges::find(publications, account.id, &Publication::account)
            != publications.end();
        if (account.archived && !chosen) {
            continue;
        }
        QAction *action = m_menu->addAction(fullName(account));
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this,
                [this, id = account.id](bool on) { Q_EMIT toggled(id, on); });
    }
    if (m_menu->isEmpty()) {
        m_menu->addAction(tr("The calendar has no account yet"))->setEnabled(false);
    }
}

AccountId AccountTabs::current() const
{
    const int tab = m_bar->currentIndex();
    return tab >= 1 && static_cast<size_t>(tab) <= m_shown.size()
        ? m_shown[static_cast<size_t>(tab) - 1]
        : AccountId();
}

void AccountTabs::setCurrent(AccountId account)
{
    const auto found = std::ranges::find(m_shown, account);
    m_bar->setCurrentIndex(found == m_shown.end() ? 0
                                                  : static_cast<int>(found - m_shown.begin()) + 1);
}

void AccountTabs::setReadOnly(bool readOnly)
{
    m_choose->setEnabled(!readOnly);
}

void AccountTabs::openMenu()
{
    m_choose->setFocus(Qt::ShortcutFocusReason);
    m_choose->showMenu();
}

} // namespace semainier::ui
