// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/problemsbar.h"

#include "tests/ui/postpane/panefixture.h"
#include "ui/postpane/postpanehead.h"

#include <QLineEdit>
#include <QTabBar>

namespace semainier::ui::test {

using namespace semainier::test;

class ProblemsBarTest : public PaneFixture {
protected:
    void setStatus(PostStatus status)
    {
        Q_EMIT m_pane.findChild<PostPaneHead *>()->statusChosen(status);
    }
    ProblemsBar &bar() { return *m_pane.findChild<ProblemsBar *>(); }
    QStringList entries()
    {
        QStringList texts;
        for (const auto *button : bar().findChildren<QAbstractButton *>()) {
            if (button->property("entry").toBool() && button->isVisible()) {
                texts.append(button->text());
            }
        }
        return texts;
    }
};

TEST_F(ProblemsBarTest, is_gone_while_there_is_nothing_to_mend)
{
    EXPECT_FALSE(bar().isVisible());
    setStatus(PostStatus::Ready);
    EXPECT_EQ(stored().status, PostStatus::Ready);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(ProblemsBarTest, refuses_ready_with_the_list_and_saves_the_draft_all_the_same)
{
    m_text->setPlainText(QString(337, u'a'));
    setStatus(PostStatus::Ready);
    EXPECT_EQ(stored().status, PostStatus::Draft);
    EXPECT_EQ(stored().text.size(), 337);
    EXPECT_EQ(entries(),
              QStringList{QStringLiteral("Bluesky (asso.example): 37 character(s) too many")});
}

TEST_F(ProblemsBarTest, leads_to_the_fault_in_the_right_text)
{
    QTabBar &tabs = *m_pane.findChild<QTabBar *>();
    tabs.setCurrentIndex(2);
    click(QStringLiteral("Customise"));
    m_text->setPlainText(QString(337, u'a'));
    m_pane.save();
    tabs.setCurrentIndex(0);
    setStatus(PostStatus::Scheduled);
    click(QStringLiteral("Bluesky (asso.example): 37 character(s) too many"));
    EXPECT_EQ(tabs.currentIndex(), 2);
    EXPECT_EQ(m_text->textCursor().position(), 300);
}

TEST_F(ProblemsBarTest, leads_to_the_date_that_is_missing)
{
    enter<QLineEdit>(QStringLiteral("Date"), QString());
    QTest::keyClick(find<QLineEdit>(QStringLiteral("Date")), Qt::Key_Delete);
    find<QLineEdit>(QStringLiteral("Date"))->clear();
    QTest::keyClick(find<QLineEdit>(QStringLiteral("Date")), Qt::Key_Return);
    ASSERT_FALSE(stored().day.isValid());
    setStatus(PostStatus::Ready);
    click(QStringLiteral("There is no date"));
    EXPECT_TRUE(find<QLineEdit>(QStringLiteral("Date"))->hasFocus());
    enter<QLineEdit>(QStringLiteral("Date"), QStringLiteral("20/11"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !bar().isVisible(); }));
    setStatus(PostStatus::Ready);
    EXPECT_EQ(stored().status, PostStatus::Ready);
}

TEST_F(ProblemsBarTest, warns_of_neighbours_and_forbids_nothing)
{
    add({.text = QStringLiteral("Autre"),
         .day = m_post.day,
         .time = TimeOfDay::fromHourMinute(9, 30),
         .publications = {{.account = m_mastodon.id}}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return bar().isVisible(); }));
    setStatus(PostStatus::Ready);
    EXPECT_EQ(stored().status, PostStatus::Ready);
    click(QStringLiteral("1 to look at"));
    EXPECT_EQ(
        entries(),
        QStringList{QStringLiteral("Mastodon (@asso): Another post goes out within the hour")});
}

} // namespace semainier::ui::test
