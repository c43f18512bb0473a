// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/monthviewfixture.h"

#include <QAccessible>

namespace semainier::ui::test {

class MonthAccessibleTest : public MonthViewTest {
protected:
    QAccessibleInterface &month() { return *QAccessible::queryAccessibleInterface(&view); }
    QAccessibleInterface &dayOf(int date) { return *month().child(november(date)); }
    QAccessibleInterface &item(int date, int index) { return *dayOf(date).child(index); }

    static void press(QAccessibleInterface &item)
    {
        item.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
};

TEST_F(MonthAccessibleTest, is_a_list_of_the_days_shown_with_their_posts)
{
    EXPECT_EQ(month().role(), QAccessible::List);
    EXPECT_EQ(month().text(QAccessible::Name), QStringLiteral("November 2026"));
    ASSERT_EQ(month().childCount(), 42);
    EXPECT_EQ(dayOf(18).role(), QAccessible::ListItem);
    ASSERT_EQ(dayOf(18).childCount(), 3);
    EXPECT_EQ(item(18, 0).role(), QAccessible::ListItem);
    EXPECT_EQ(item(18, 2).role(), QAccessible::Button);
    EXPECT_EQ(item(18, 0).parent(), &dayOf(18));
    EXPECT_EQ(dayOf(18).parent(), &month());
    EXPECT_EQ(month().indexOfChild(&dayOf(18)), november(18));
    EXPECT_EQ(dayOf(18).indexOfChild(&item(18, 1)), 1);
}

TEST_F(MonthAccessibleTest, says_each_day_and_each_line_in_a_sentence)
{
    EXPECT_EQ(dayOf(16).text(QAccessible::Name),
              QStringLiteral("Monday 16 November, 1 post(s); 09:00 call for volunteers, draft, "
                             "late: Appel"));
    EXPECT_EQ(item(16, 0).text(QAccessible::Name),
              QStringLiteral("09:00 call for volunteers, draft, late: Appel"));
    EXPECT_EQ(item(16, 0).text(QAccessible::Description), monday.text);
    EXPECT_EQ(item(16, 1).text(QAccessible::Name),
              QStringLiteral("New post on Monday 16 November"));
}

TEST_F(MonthAccessibleTest, has_the_posts_without_a_line_and_a_button_that_shows_them)
{
    const int visible = view.monthLayout().visibleLines(november(20));
    ASSERT_EQ(dayOf(20).childCount(), 14);
    EXPECT_FALSE(item(20, visible - 1).state().offscreen);
    EXPECT_TRUE(item(20, visible).state().offscreen);
    EXPECT_EQ(item(20, 12).role(), QAccessible::Button);
    EXPECT_EQ(item(20, 12).text(QAccessible::Name),
              QStringLiteral("Show %1 more post(s) on Friday 20 November").arg(12 - visible));
    press(item(20, 12));
    ASSERT_TRUE(view.openList());
    EXPECT_EQ(dayOf(20).childCount(), 13);
    EXPECT_FALSE(item(20, visible).state().offscreen);
    EXPECT_EQ(item(20, 12).text(QAccessible::Name),
              QStringLiteral("New post on Friday 20 November"));
}

TEST_F(MonthAccessibleTest, selects_a_pressed_post_and_makes_a_post_by_the_plus)
{
    press(item(16, 0));
    EXPECT_EQ(view.selected(), monday.id);
    EXPECT_TRUE(item(16, 0).state().selected);
    press(item(16, 1));
    EXPECT_EQ(std::get<NewPost>(wanted()).day, QDate(2026, 11, 16));
}

TEST_F(MonthAccessibleTest, follows_the_focus_of_the_keyboard)
{
    key(Qt::Key_Down);
    EXPECT_TRUE(item(18, 1).state().focused);
    EXPECT_FALSE(item(18, 0).state().focused);
    EXPECT_EQ(month().focusChild(), &item(18, 1));
    key(Qt::Key_Right);
    EXPECT_EQ(month().focusChild(), &dayOf(19));
    EXPECT_TRUE(dayOf(19).state().focused);
    view.setCurrent(MonthPlace::more(november(20)));
    EXPECT_EQ(month().focusChild(), &item(20, 12));
}

TEST_F(MonthAccessibleTest, finds_what_is_under_a_point_also_in_an_open_list)
{
    const auto at = [this](const QPoint &point) {
        const QPoint global = view.viewport()->mapToGlobal(point);
        QAccessibleInterface *day = month().childAt(global.x(), global.y());
        return day ? day->childAt(global.x(), global.y()) : nullptr;
    };
    EXPECT_EQ(at(middleOf(later)), &item(18, 1));
    view.openDay(november(20));
    EXPECT_EQ(at(middleOf(crowd.back())), &item(20, 11));
}

TEST_F(MonthAccessibleTest, has_no_items_for_posts_that_are_gone)
{
    QAccessibleInterface &last = item(18, 2);
    ASSERT_TRUE(last.isValid());
    remove(later);
    EXPECT_FALSE(last.isValid());
    EXPECT_EQ(dayOf(18).childCount(), 2);
}

TEST_F(MonthAccessibleTest, has_no_days_for_those_of_a_longer_month)
{
    QAccessibleInterface &last = *month().child(41);
    ASSERT_TRUE(last.isValid());
    view.showDay(QDate(2027, 2, 1));
    EXPECT_EQ(month().childCount(), 28);
    EXPECT_FALSE(last.isValid());
}

} // namespace semainier::ui::test
