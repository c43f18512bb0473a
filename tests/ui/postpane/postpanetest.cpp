// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/postpane/panefixture.h"

namespace semainier::ui::test {

using namespace semainier::test;

class PostPaneTest : public PaneFixture {
protected:
    /// Another program writes to the same file, and the pane is told.
    void changeElsewhere(const std::function<void(Post &)> &change)
    {
        auto other = need(Planner::open(calendarPath(), clock()));
        CalendarEditor elsewhere(*other);
        const Post before = *need(other->posts().find(m_post.id));
        Post after = before;
        change(after);
        ASSERT_THAT(elsewhere.edit(before, after, false), Succeeds());
        planner().notice();
    }
    QAbstractButton *button(const QString &text)
    {
        for (auto *candidate : m_pane.findChildren<QAbstractButton *>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }
};

TEST_F(PostPaneTest, writes_nothing_for_a_post_that_is_only_looked_at)
{
    EXPECT_TRUE(m_pane.save());
    m_pane.showPost({});
    EXPECT_FALSE(m_editor.stack().canUndo());
}

TEST_F(PostPaneTest, saves_after_a_pause_in_typing)
{
    QTest::keyClicks(m_text, QStringLiteral(" jeudi"));
    EXPECT_EQ(stored().text, m_post.text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored().text != m_post.text; }));
    EXPECT_EQ(stored().text, QStringLiteral("Atelier cuisine jeudi"));
}

TEST_F(PostPaneTest, saves_when_another_post_is_chosen)
{
    QTest::keyClicks(m_text, QStringLiteral("!"));
    m_pane.showPost({});
    EXPECT_EQ(stored().text, QStringLiteral("Atelier cuisine!"));
}

TEST_F(PostPaneTest, undoes_a_run_of_typing_in_one_step)
{
    for (const QChar key : QStringLiteral(" jeudi")) {
        QTest::keyClick(m_text, key.toLatin1());
        m_pane.save();
    }
    ASSERT_EQ(m_editor.stack().count(), 1);
    m_editor.undo();
    EXPECT_EQ(stored().text, m_post.text);
    EXPECT_EQ(m_text->toPlainText(), m_post.text);
}

TEST_F(PostPaneTest, shows_what_changes_elsewhere_and_keeps_the_cursor)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(3);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
    QTest::keyClicks(m_text, QStringLiteral("X"));
    changeElsewhere([](Post &post) { post.title = QStringLiteral("Cuisine"); });

    EXPECT_EQ(m_text->textCursor().position(), 4);
    EXPECT_TRUE(m_pane.save());
    EXPECT_EQ(stored().title, QStringLiteral("Cuisine"));
    EXPECT_EQ(stored().text, QStringLiteral("AteXlier cuisine"));
}

TEST_F(PostPaneTest, keeps_what_was_typed_when_the_text_changed_elsewhere)
{
    QTest::keyClicks(m_text, QStringLiteral(" de mon cru"));
    changeElsewhere([](Post &post) { post.text = QStringLiteral("Autre texte"); });

    EXPECT_FALSE(m_pane.save());
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Atelier cuisine de mon cru"));
    ASSERT_NE(button(QStringLiteral("Keep mine")), nullptr);
    EXPECT_TRUE(button(QStringLiteral("Keep mine"))->isVisible());

    button(QStringLiteral("Keep mine"))->click();
    EXPECT_EQ(stored().text, QStringLiteral("Atelier cuisine de mon cru"));
    EXPECT_FALSE(button(QStringLiteral("Keep mine"))->isVisible());
}

TEST_F(PostPaneTest, takes_what_the_calendar_holds_on_request)
{
    QTest::keyClicks(m_text, QStringLiteral(" de mon cru"));
    changeElsewhere([](Post &post) { post.text = QStringLiteral("Autre texte"); });
    EXPECT_FALSE(m_pane.save());
    button(QStringLiteral("Take what the calendar holds"))->click();
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Autre texte"));
    EXPECT_TRUE(m_pane.save());
}

TEST_F(PostPaneTest, brings_a_post_back_whole_that_was_deleted_elsewhere)
{
    QTest::keyClicks(m_text, QStringLiteral(" de mon cru"));
    const PostId gone = m_post.id;
    {
        auto other = need(Planner::open(calendarPath(), clock()));
        CalendarEditor elsewhere(*other);
        ASSERT_TRUE(elsewhere.remove(gone));
    }
    planner().notice();
    EXPECT_FALSE(m_pane.save());
    button(QStringLiteral("Keep mine"))->click();

    const auto all = need(planner().posts().inRange({}));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].text, QStringLiteral("Atelier cuisine de mon cru"));
    EXPECT_EQ(all[0].status, PostStatus::Draft);
    EXPECT_EQ(all[0].publications.size(), 2U);
}

TEST_F(PostPaneTest, finds_unsaved_text_again_after_another_post_was_shown)
{
    QTest::keyClicks(m_text, QStringLiteral(" de mon cru"));
    changeElsewhere([](Post &post) { post.text = QStringLiteral("Autre texte"); });
    EXPECT_FALSE(m_pane.save());
    m_pane.showPost({});
    m_pane.showPost(m_post.id);
    EXPECT_EQ(m_text->toPlainText(), QStringLiteral("Atelier cuisine de mon cru"));
}

TEST_F(PostPaneTest, leaves_line_breaks_of_another_system_alone)
{
    const Post other = add({.title = QStringLiteral("Deux lignes"),
                            .text = QStringLiteral("un\r\ndeux"),
                            .day = QDate(2026, 11, 20)});
    m_pane.showPost(other.id);
    button(QStringLiteral("Mark as published"))->click();
    const Post after = *need(planner().posts().find(other.id));
    EXPECT_EQ(after.status, PostStatus::Published);
    EXPECT_EQ(after.text, QStringLiteral("un\r\ndeux"));
}

TEST_F(PostPaneTest, names_every_field_for_a_screen_reader)
{
    for (QWidget *field : m_pane.findChildren<QWidget *>()) {
        if (field->focusPolicy() & Qt::TabFocus && field->isVisible()) {
            const auto *text = qobject_cast<QAbstractButton *>(field);
            EXPECT_TRUE(!field->accessibleName().isEmpty()
                        || (text != nullptr && !text->text().isEmpty()))
                << field->metaObject()->className();
        }
    }
}

} // namespace semainier::ui::test
