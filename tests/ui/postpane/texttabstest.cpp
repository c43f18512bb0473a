// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/postpane/panefixture.h"
#include "ui/postpane/accounttabs.h"
#include "ui/postpane/textcounter.h"

#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

namespace semainier::ui::test {

using namespace semainier::test;

class TextTabsTest : public PaneFixture {
protected:
    QTabBar &bar() { return *m_pane.findChild<QTabBar *>(); }
    QString counter() { return m_pane.findChild<TextCounter *>()->text(); }
    void choose(const QString &account)
    {
        for (QAction *action : m_pane.findChildren<QAction *>()) {
            if (action->text() == account) {
                action->trigger();
                return;
            }
        }
        FAIL() << "no " << account.toStdString();
    }
    std::optional<QString> ownText(AccountId account)
    {
        const Post post = stored();
        const auto found = std::ranges::find(post.publications, account, &Publication::account);
        return found == post.publications.end() ? std::nullopt : found->text;
    }
};

TEST_F(TextTabsTest, shows_a_tab_for_each_account_behind_the_common_one)
{
    ASSERT_EQ(bar().count(), 3);
    EXPECT_EQ(bar().tabText(0), QStringLiteral("Common"));
    EXPECT_EQ(bar().tabText(1), QStringLiteral("Mastodon"));
    bar().setCurrentIndex(1);
    EXPECT_TRUE(m_text->isReadOnly());
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Atelier cuisine"));
    EXPECT_EQ(m_text->accessibleName(), QStringLiteral("Text on Mastodon (@asso)"));
}

TEST_F(TextTabsTest, gives_an_account_a_text_of_its_own)
{
    bar().setCurrentIndex(1);
    click(QStringLiteral("Customise"));
    EXPECT_FALSE(m_text->isReadOnly());
    QTest::keyClicks(m_text, QStringLiteral(" sur Mastodon"));
    m_pane.save();
    EXPECT_EQ(ownText(m_mastodon.id), QStringLiteral("Atelier cuisine sur Mastodon"));
    EXPECT_EQ(ownText(m_bluesky.id), std::nullopt);
    EXPECT_EQ(stored().text, QStringLiteral("Atelier cuisine"));
    EXPECT_NE(bar().tabButton(1, QTabBar::RightSide), nullptr) << "marked by a broken link";
    EXPECT_EQ(bar().tabButton(2, QTabBar::RightSide), nullptr);
}

TEST_F(TextTabsTest, returns_to_the_common_text_without_a_question_and_can_undo_it)
{
    bar().setCurrentIndex(1);
    click(QStringLiteral("Customise"));
    QTest::keyClicks(m_text, QStringLiteral("!"));
    click(QStringLiteral("Return to the common text"));
    EXPECT_EQ(ownText(m_mastodon.id), std::nullopt);
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Atelier cuisine"));
    EXPECT_TRUE(m_answers.told.isEmpty());
    m_editor.undo();
    EXPECT_EQ(ownText(m_mastodon.id), QStringLiteral("Atelier cuisine!"));
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Atelier cuisine!"));
}

TEST_F(TextTabsTest, keeps_the_common_text_and_the_own_one_apart_while_tabs_change)
{
    bar().setCurrentIndex(2);
    click(QStringLiteral("Customise"));
    QTest::keyClicks(m_text, QStringLiteral(" bleu"));
    bar().setCurrentIndex(0);
    m_text->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_text, QStringLiteral(" pour tous"));
    bar().setCurrentIndex(1);
    m_pane.save();
    EXPECT_EQ(stored().text, QStringLiteral("Atelier cuisine pour tous"));
    EXPECT_EQ(ownText(m_bluesky.id), QStringLiteral("Atelier cuisine bleu"));
}

TEST_F(TextTabsTest, adds_and_removes_accounts)
{
    choose(QStringLiteral("Mastodon (@asso)"));
    ASSERT_EQ(stored().publications.size(), 1U);
    EXPECT_EQ(bar().count(), 2);
    choose(QStringLiteral("Mastodon (@asso)"));
    EXPECT_EQ(stored().publications.size(), 2U);
    EXPECT_EQ(bar().count(), 3);
}

TEST_F(TextTabsTest, counts_for_the_tightest_account_on_the_common_text)
{
    m_text->setPlainText(QString(250, u'a'));
    EXPECT_TRUE(counter().startsWith(QStringLiteral("Bluesky"))) << counter().toStdString();
    bar().setCurrentIndex(2);
    click(QStringLiteral("Customise"));
    bar().setCurrentIndex(0);
    EXPECT_TRUE(counter().startsWith(QStringLiteral("Mastodon")))
        << "Bluesky has a text of its own now";
}

TEST_F(TextTabsTest, is_silent_far_from_the_limit_and_alarmed_beyond)
{
    m_text->setPlainText(QStringLiteral("court"));
    bar().setCurrentIndex(1);
    EXPECT_EQ(counter(), QString()) << "495 are left on Mastodon";
    bar().setCurrentIndex(0);
    m_text->setPlainText(QString(310, u'a'));
    EXPECT_EQ(m_pane.findChild<TextCounter *>()->property("role"), QStringLiteral("alert"));
    ASSERT_EQ(m_text->extraSelections().size(), 1);
    EXPECT_EQ(m_text->extraSelections()[0].cursor.selectionStart(), 300);
    bar().setCurrentIndex(1);
    EXPECT_TRUE(m_text->extraSelections().isEmpty()) << "it fits there";
}

TEST_F(TextTabsTest, keeps_what_the_network_said_of_each_publication)
{
    Post published = stored();
    published.status = PostStatus::Published;
    published.publications[0].publishedAt =
        QDateTime::fromString(QStringLiteral("2026-11-18T09:03:27Z"), Qt::ISODate);
    ASSERT_THAT(m_editor.edit(stored(), published, false), Succeeds());
    bar().setCurrentIndex(1);
    EXPECT_EQ(find<QLineEdit>(QStringLiteral("Published on"))->text(),
              QStringLiteral("Wed 18 Nov 2026 10:03"));
    enter<QLineEdit>(QStringLiteral("Address of the publication"),
                     QStringLiteral("https://asso.example/1"));
    bar().setCurrentIndex(2);
    enter<QLineEdit>(QStringLiteral("Published on"), QStringLiteral("18/11 11h"));

    const Post after = stored();
    EXPECT_EQ(after.publications[0].url, QStringLiteral("https://asso.example/1"));
    EXPECT_EQ(after.publications[0].publishedAt, published.publications[0].publishedAt)
        << "with its seconds";
    EXPECT_EQ(after.publications[1].publishedAt,
              QDateTime(QDate(2026, 11, 18), QTime(10, 0), Qt::UTC));
}

TEST_F(TextTabsTest, begins_with_the_common_text_for_every_post)
{
    bar().setCurrentIndex(2);
    const Post other =
        add({.text = QStringLiteral("Autre"),
             .publications = {{.account = m_mastodon.id}, {.account = m_bluesky.id}}});
    m_pane.showPost(other.id);
    EXPECT_EQ(bar().currentIndex(), 0);
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Autre"));
}

} // namespace semainier::ui::test
