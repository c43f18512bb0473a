// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"

#include "tests/ui/settings/settingsfixture.h"

#include <QCheckBox>
#include <QComboBox>

namespace semainier::ui {
namespace {

using test::need;

class AccountsPageTest : public SettingsTest {
protected:
    void SetUp() override
    {
        m_facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
        m_mastodon = addAccount(QStringLiteral("mastodon"), QStringLiteral("@asso@piaille.fr"));
        Change change{.action = {.verb = Verb::EditAccounts}};
        Account placed = m_mastodon;
        placed.position = 1;
        change.accounts.changed.push_back({m_mastodon, placed});
        need(planner().apply(change));
        m_page.show();
    }

    std::vector<Account> accounts() { return need(planner().accounts().all()); }
    Account stored(const Account &account) { return *need(planner().accounts().find(account.id)); }
    void offer(const QString &network)
    {
        auto *combo = named<QComboBox>(m_page, QStringLiteral("Network of the new account"));
        combo->setCurrentIndex(combo->findText(network));
    }
    QLineEdit *line(const char *name) { return named<QLineEdit>(m_page, QString::fromUtf8(name)); }
    RowTable *table() { return m_page.findChild<RowTable *>(); }

    Account m_facebook;
    Account m_mastodon;
    AccountsPage m_page{context()};
};

TEST_F(AccountsPageTest, adds_an_account_at_the_end_and_shows_it)
{
    offer(QStringLiteral("Bluesky"));
    enter(line("@name, or empty"), QStringLiteral("asso.example"));
    ASSERT_EQ(accounts().size(), 3U);
    EXPECT_EQ(accounts().back().network, QStringLiteral("bluesky"));
    EXPECT_EQ(accounts().back().position, 2);
    EXPECT_EQ(line("Address or user name")->text(), QStringLiteral("asso.example"));
    EXPECT_EQ(editor().stack().undoText(), QStringLiteral("add the account “asso.example”"));
}

TEST_F(AccountsPageTest, says_that_an_account_is_in_the_list_already)
{
    offer(QStringLiteral("Facebook"));
    enter(line("@name, or empty"), QStringLiteral("Asso"));
    EXPECT_EQ(accounts().size(), 2U);
    EXPECT_EQ(faults(m_page),
              QStringList{QStringLiteral("“Asso” on Facebook is in the list already.")});
}

TEST_F(AccountsPageTest, offers_no_network_that_is_gone)
{
    const auto *combo = named<QComboBox>(m_page, QStringLiteral("Network of the new account"));
    EXPECT_GE(combo->findText(QStringLiteral("Mastodon")), 0);
    EXPECT_EQ(combo->findText(QStringLiteral("Google+")), -1);
}

TEST_F(AccountsPageTest, keeps_the_limit_of_ones_own_server)
{
    choose(m_page, 1);
    EXPECT_EQ(line("Own limit of characters")->placeholderText(),
              QStringLiteral("500, as on Mastodon"));
    enter(line("Own limit of characters"), QStringLiteral("1000"));
    EXPECT_EQ(stored(m_mastodon).ownLimit, 1000);
    enter(line("Own limit of characters"), QStringLiteral("many"));
    EXPECT_EQ(faults(m_page), QStringList{QStringLiteral("A number of characters.")});
    EXPECT_EQ(stored(m_mastodon).ownLimit, 1000);
    enter(line("Own limit of characters"), QString());
    EXPECT_EQ(stored(m_mastodon).ownLimit, std::nullopt);
}

TEST_F(AccountsPageTest, changes_the_order_by_alt_and_the_arrows)
{
    choose(m_page, 1);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(accounts().front().id, m_mastodon.id);
    EXPECT_EQ(table()->current(), m_mastodon.id.value());
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(accounts().front().id, m_facebook.id);
}

TEST_F(AccountsPageTest, deletes_an_account_that_no_post_uses)
{
    choose(m_page, 0);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(accounts().size(), 1U);
    EXPECT_TRUE(answers().told.isEmpty());
    editor().undo();
    EXPECT_EQ(accounts().size(), 2U);
}

TEST_F(AccountsPageTest, offers_to_archive_an_account_that_posts_use)
{
    add({.publications = {{.account = m_facebook.id}}});
    choose(m_page, 0);
    answers().yes = false;
    button(m_page, QStringLiteral("Delete the account"))->click();
    EXPECT_FALSE(stored(m_facebook).archived);
    answers().yes = true;
    button(m_page, QStringLiteral("Delete the account"))->click();
    EXPECT_EQ(answers().told.size(), 2);
    EXPECT_TRUE(stored(m_facebook).archived);
    EXPECT_FALSE(button(m_page, QStringLiteral("Delete the account"))->isEnabled());
}

TEST_F(AccountsPageTest, leaves_an_account_that_posts_use_on_its_network)
{
    auto *network = named<QComboBox>(m_page, QStringLiteral("Network"));
    choose(m_page, 0);
    EXPECT_TRUE(network->isEnabled());
    add({.publications = {{.account = m_facebook.id}}});
    EXPECT_FALSE(network->isEnabled());
}

TEST_F(AccountsPageTest, shows_what_another_program_wrote)
{
    const auto other = need(Planner::open(calendarPath(), clock()));
    Change change{.action = {.verb = Verb::EditAccounts}};
    Account renamed = m_facebook;
    renamed.name = QStringLiteral("Notre page");
    change.accounts.changed.push_back({m_facebook, renamed});
    need(other->apply(change));
    planner().notice();
    EXPECT_EQ(column(m_page).front(), QStringLiteral("Notre page"));
    EXPECT_EQ(line("Name shown")->text(), QStringLiteral("Notre page"));
}

} // namespace
} // namespace semainier::ui
