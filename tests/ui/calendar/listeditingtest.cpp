// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the cells of the list.
#include "tests/ui/calendar/listviewfixture.h"
#include "ui/calendar/listeditors.h"

#include <QLineEdit>

namespace semainier::ui::test {

class ListEditingTest : public ListViewTest {
protected:
    /// Opens the editor of a cell as F2 does.
    template <class Editor>
    Editor *open(const Post &post, ListColumn column)
    {
        click(post, {}, column);
        key(Qt::Key_F2);
        auto *editor = table().viewport()->findChild<Editor *>();
        EXPECT_TRUE(editor);
        return editor;
    }

    void type(const Post &post, ListColumn column, const QString &text)
    {
        auto *line = open<QLineEdit>(post, column);
        ASSERT_TRUE(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void choose(const Post &post, ListColumn column, int index)
    {
        auto *combo = open<ChoiceEditor>(post, column);
        ASSERT_TRUE(combo);
        combo->setCurrentIndex(index);
        combo->hidePopup();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST_F(ListEditingTest, reads_an_hour_as_it_is_typed)
{
    type(menu, ListColumn::Hour, QStringLiteral("9h30"));
    EXPECT_EQ(last<EditPosts>(),
              (EditPosts{{menu.id}, {.time = TimeOfDay::fromHourMinute(9, 30)}}));
}

TEST_F(ListEditingTest, takes_the_hour_of_an_emptied_cell_away)
{
    type(menu, ListColumn::Hour, QString());
    EXPECT_EQ(last<EditPosts>(), (EditPosts{{menu.id}, {.time = std::optional<TimeOfDay>()}}));
}

TEST_F(ListEditingTest, wants_nothing_of_what_it_cannot_understand_or_what_stood_there)
{
    type(menu, ListColumn::Hour, QStringLiteral("noon"));
    type(menu, ListColumn::Hour, QStringLiteral("12:00"));
    type(menu, ListColumn::Person, QStringLiteral(" Nadia B. "));
    type(menu, ListColumn::Post, QStringLiteral("Menu"));
    EXPECT_TRUE(wanted.empty());
}

TEST_F(ListEditingTest, gives_a_post_to_another_person_or_to_nobody)
{
    type(menu, ListColumn::Person, QStringLiteral("Théo K."));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{{menu.id}, {.assignee = QStringLiteral("Théo K.")}}));
    type(appeal, ListColumn::Person, QString());
    EXPECT_EQ(last<EditPosts>(), (EditPosts{{appeal.id}, {.assignee = QString()}}));
}

TEST_F(ListEditingTest, chooses_a_kind_and_a_state)
{
    choose(menu, ListColumn::Kind, static_cast<int>(PostKind::Event));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{{menu.id}, {.kind = PostKind::Event}}));
    choose(menu, ListColumn::State, static_cast<int>(PostStatus::Review));
    EXPECT_EQ(last<EditPosts>(), (EditPosts{{menu.id}, {.status = PostStatus::Review}}));
}

TEST_F(ListEditingTest, moves_a_post_to_the_day_typed_or_off_the_calendar)
{
    type(menu, ListColumn::Date, QStringLiteral("3/12"));
    EXPECT_EQ(last<MovePost>(), (MovePost{menu.id, QDate(2026, 12, 3), {}}));
    type(recipes, ListColumn::Date, QStringLiteral("30 Nov"));
    EXPECT_EQ(last<MovePost>(), (MovePost{recipes.id, QDate(2026, 11, 30), {}}));
    type(appeal, ListColumn::Date, QString());
    EXPECT_EQ(last<MovePost>(), (MovePost{appeal.id, QDate(), {}}));
}

TEST_F(ListEditingTest, renames_with_f2_wherever_the_cell_has_nothing_to_edit)
{
    type(menu, ListColumn::Time, QStringLiteral("Carte"));
    EXPECT_EQ(last<RenamePost>(), (RenamePost{menu.id, QStringLiteral("Carte")}));
}

TEST_F(ListEditingTest, keeps_keys_that_a_line_has_no_use_for_from_the_list)
{
    auto *line = open<QLineEdit>(menu, ListColumn::Hour);
    ASSERT_TRUE(line);
    QTest::keyClick(line, Qt::Key_PageDown);
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(wanted.empty());
    EXPECT_EQ(view->period(), monthOf(menu.day));
}

TEST_F(ListEditingTest, gives_up_with_escape)
{
    auto *line = open<QLineEdit>(menu, ListColumn::Hour);
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("8:00"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(wanted.empty());
}

TEST_F(ListEditingTest, keeps_what_is_being_typed_when_the_post_changes_and_moves)
{
    auto *line = open<QLineEdit>(menu, ListColumn::Hour);
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("8:15"));
    Post moved = menu;
    moved.title = QStringLiteral("Carte");
    moved.day = QDate(2026, 11, 27);
    write(menu, moved);
    EXPECT_EQ(line->text(), QStringLiteral("8:15"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(last<EditPosts>(),
              (EditPosts{{menu.id}, {.time = TimeOfDay::fromHourMinute(8, 15)}}));
}

TEST_F(ListEditingTest, proposes_the_people_of_the_list)
{
    EXPECT_EQ(view->model().people(),
              (QStringList{QStringLiteral("Alice L."), QStringLiteral("Nadia B.")}));
}

TEST_F(ListEditingTest, names_its_editors_after_their_columns)
{
    auto *line = open<QLineEdit>(menu, ListColumn::Hour);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->accessibleName(), QStringLiteral("Hour"));
}

} // namespace semainier::ui::test
