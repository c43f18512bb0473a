// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/weekviewfixture.h"

#include <QAccessible>

namespace semainier::ui::test {

class WeekAccessibleTest : public WeekViewTest {
protected:
    QAccessibleInterface &week() { return *QAccessible::queryAccessibleInterface(view.get()); }
    QAccessibleInterface &item(int day, int index) { return *week().child(day)->child(index); }

    static void act(QAccessibleInterface &item, const QString &action)
    {
        item.actionInterface()->doAction(action);
    }
};

TEST_F(WeekAccessibleTest, is_a_list_of_seven_days_with_their_items)
{
    EXPECT_EQ(week().role(), QAccessible::List);
    ASSERT_EQ(week().childCount(), 7);
    EXPECT_EQ(week().child(2)->role(), QAccessible::ListItem);
    EXPECT_TRUE(week()
                    .child(2)
                    ->text(QAccessible::Name)
                    .startsWith(QStringLiteral("Wednesday 18 November, 2 post(s), today")));
    ASSERT_EQ(week().child(2)->childCount(), 3);
    EXPECT_EQ(item(2, 0).role(), QAccessible::ListItem);
    EXPECT_EQ(item(2, 2).role(), QAccessible::Button);
    EXPECT_EQ(item(2, 0).parent(), week().child(2));
    EXPECT_EQ(week().child(2)->parent(), &week());
    EXPECT_EQ(week().child(2)->indexOfChild(&item(2, 1)), 1);
}

TEST_F(WeekAccessibleTest, says_nothing_while_another_view_is_shown)
{
    view->hide();
    EXPECT_EQ(week().childCount(), 0);
    EXPECT_EQ(week().child(0), nullptr);
    view->show();
    EXPECT_EQ(week().childCount(), 7);
}

TEST_F(WeekAccessibleTest, says_each_item_in_a_sentence)
{
    EXPECT_EQ(item(0, 0).text(QAccessible::Name),
              QStringLiteral("09:00 Mastodon, call for volunteers, draft, late: Appel"));
    EXPECT_EQ(item(0, 0).text(QAccessible::Description), monday.text);
    EXPECT_EQ(item(3, 0).text(QAccessible::Name),
              QStringLiteral("12:00 empty slot, curated link, Thursday 19 November"));
}

TEST_F(WeekAccessibleTest, selects_a_pressed_card_and_makes_a_pressed_slot_a_post)
{
    const QSignalSpy selected(view.get(), &WeekView::postSelected);
    const Told<NewPost> made(view.get());
    act(item(0, 0), QAccessibleActionInterface::pressAction());
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(selected[0][0].value<PostId>(), monday.id);
    EXPECT_TRUE(item(0, 0).state().selected);
    act(item(3, 0), QAccessibleActionInterface::pressAction());
    EXPECT_EQ(made.count(), 1);
}

TEST_F(WeekAccessibleTest, follows_the_focus_of_the_keyboard)
{
    key(Qt::Key_Down);
    EXPECT_TRUE(item(2, 1).state().focused);
    EXPECT_FALSE(item(2, 0).state().focused);
    EXPECT_EQ(week().focusChild(), &item(2, 1));
}

TEST_F(WeekAccessibleTest, has_no_items_for_posts_that_are_gone)
{
    QAccessibleInterface &last = item(2, 2);
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed.push_back(later);
    need(planner().apply(change));
    EXPECT_FALSE(last.isValid());
    EXPECT_EQ(week().child(2)->childCount(), 2);
}

} // namespace semainier::ui::test
