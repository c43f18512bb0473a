// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/monthviewfixture.h"

#include <QMenu>
#include <QWheelEvent>

namespace semainier::ui::test {

class MonthViewMouseTest : public MonthViewTest {
protected:
    void turnWheel(QPoint point, int angle)
    {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    void openFriday() { click(middleOf(MonthPlace::more(november(20)))); }
};

TEST_F(MonthViewMouseTest, selects_the_post_that_is_clicked_and_nothing_on_an_empty_place)
{
    const QSignalSpy selection(&view, &MonthView::postSelected);
    click(middleOf(wednesday));
    EXPECT_EQ(view.selected(), wednesday.id);
    click(emptyPartOf(november(24)));
    EXPECT_FALSE(view.selected().isValid());
    EXPECT_EQ(selection.count(), 2);
    EXPECT_EQ(view.day(), QDate(2026, 11, 24));
}

TEST_F(MonthViewMouseTest, opens_the_post_that_is_clicked_twice)
{
    doubleClick(middleOf(wednesday));
    EXPECT_EQ(wanted(), Intention(OpenPost{wednesday.id}));
}

TEST_F(MonthViewMouseTest, makes_a_post_where_a_free_place_is_clicked_twice)
{
    doubleClick(emptyPartOf(november(19)));
    EXPECT_EQ(wanted(), Intention(NewPost{QDate(2026, 11, 19), at(12), PostKind::Curated}));
    doubleClick(emptyPartOf(november(18)));
    EXPECT_EQ(std::get<NewPost>(wanted()).day, QDate(2026, 11, 18));
}

TEST_F(MonthViewMouseTest, makes_a_post_by_the_plus_of_a_day)
{
    click(middleOf(MonthPlace::add(november(18))));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(std::get<NewPost>(wanted()).day, QDate(2026, 11, 18));
}

TEST_F(MonthViewMouseTest, keeps_the_hour_of_a_post_dragged_to_another_day)
{
    drag(middleOf(monday), emptyPartOf(november(5)));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(wanted(), Intention(MovePost{monday.id, QDate(2026, 11, 5), at(9)}));
}

TEST_F(MonthViewMouseTest, says_where_a_dragged_post_would_go)
{
    EXPECT_EQ(view.aim(monday, emptyPartOf(november(20)), {}), QStringLiteral("Fri 20 Nov 09:00"));
    EXPECT_EQ(view.aim(monday, middleOf(later), {}), QStringLiteral("Exchange: Wed 18 Nov 17:30"));
    EXPECT_EQ(view.aim(monday, emptyPartOf(november(16)), {}), QString());
    EXPECT_EQ(view.aim(monday, middleOf(monday), {}), QString());
    EXPECT_EQ(view.aim(monday, {10, 5}, {}), QString());
    EXPECT_FALSE(view.drop(monday));
    view.leave();
}

TEST_F(MonthViewMouseTest, exchanges_a_post_with_the_one_it_is_dropped_on)
{
    drag(middleOf(monday), middleOf(later));
    EXPECT_EQ(wanted(), Intention(ExchangePosts{monday.id, later.id}));
}

TEST_F(MonthViewMouseTest, moves_nothing_on_its_own_day_outside_or_by_a_small_movement)
{
    drag(middleOf(monday), emptyPartOf(november(16)));
    drag(middleOf(monday), {400, 900});
    mouse(QEvent::MouseButtonPress, middleOf(monday));
    mouse(QEvent::MouseMove, middleOf(monday) + QPoint(2, 2));
    mouse(QEvent::MouseButtonRelease, middleOf(monday) + QPoint(2, 2));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(MonthViewMouseTest, returns_to_the_month_where_a_drag_began_on_escape)
{
    dragTo(middleOf(monday), emptyPartOf(november(5)));
    view.turn(2);
    mouse(QEvent::MouseMove, emptyPartOf(10));
    key(Qt::Key_Escape);
    EXPECT_EQ(view.period().first, QDate(2026, 11, 1));
    mouse(QEvent::MouseButtonRelease, emptyPartOf(10));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(MonthViewMouseTest, drops_on_the_page_that_was_turned_to)
{
    dragTo(middleOf(monday), emptyPartOf(november(5)));
    view.turn(1);
    const QPoint point = emptyPartOf(index(12, 24));
    mouse(QEvent::MouseMove, point);
    mouse(QEvent::MouseButtonRelease, point);
    EXPECT_EQ(wanted(), Intention(MovePost{monday.id, QDate(2026, 12, 24), at(9)}));
}

TEST_F(MonthViewMouseTest, gives_a_drag_up_when_its_post_is_deleted_elsewhere)
{
    dragTo(middleOf(monday), emptyPartOf(november(5)));
    remove(monday);
    mouse(QEvent::MouseButtonRelease, emptyPartOf(november(5)));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(MonthViewMouseTest, takes_a_post_without_a_day_from_elsewhere)
{
    const Post undated = add({.title = QStringLiteral("Idée"), .time = at(14)});
    EXPECT_EQ(view.aim(undated, emptyPartOf(november(5)), {}), QStringLiteral("Thu 5 Nov 14:00"));
    EXPECT_TRUE(view.drop(undated));
    EXPECT_EQ(wanted(), Intention(MovePost{undated.id, QDate(2026, 11, 5), at(14)}));
}

TEST_F(MonthViewMouseTest, opens_the_whole_day_and_closes_it_by_a_click_beside_it)
{
    openFriday();
    ASSERT_TRUE(view.openList());
    EXPECT_EQ(view.openList()->visibleLines(), 12);
    EXPECT_FALSE(view.selected().isValid());
    click(middleOf(crowd.back()));
    EXPECT_EQ(view.selected(), crowd.back().id);
    ASSERT_TRUE(view.openList());
    click(emptyPartOf(november(3)));
    EXPECT_FALSE(view.openList());
}

TEST_F(MonthViewMouseTest, opens_no_post_by_a_fast_second_click_on_those_counted)
{
    doubleClick(middleOf(MonthPlace::more(november(20))));
    EXPECT_TRUE(view.openList());
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(MonthViewMouseTest, drags_a_post_out_of_the_list_of_a_day)
{
    openFriday();
    drag(middleOf(crowd.back()), emptyPartOf(november(3)));
    EXPECT_EQ(wanted(), Intention(MovePost{crowd.back().id, QDate(2026, 11, 3), at(19)}));
    EXPECT_FALSE(view.openList());
}

TEST_F(MonthViewMouseTest, opens_the_list_again_when_a_drag_out_of_it_is_given_up)
{
    openFriday();
    dragTo(middleOf(crowd.back()), emptyPartOf(november(3)));
    EXPECT_FALSE(view.openList());
    key(Qt::Key_Escape);
    EXPECT_TRUE(view.openList());
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(MonthViewMouseTest, turns_the_month_once_for_a_flick_of_the_wheel)
{
    for (int notch = 0; notch < 3; ++notch) {
        turnWheel({400, 300}, -120);
    }
    EXPECT_EQ(view.period().first, QDate(2026, 12, 1));
    EXPECT_EQ(view.day(), QDate(2026, 12, 18));
}

TEST_F(MonthViewMouseTest, scrolls_the_list_of_a_day_by_the_wheel)
{
    view.resize(980, 340);
    openFriday();
    ASSERT_TRUE(view.openList());
    ASSERT_LT(view.openList()->visibleLines(), 12);
    turnWheel(view.openList()->frame().center(), -120);
    EXPECT_GT(view.openList()->firstLine(), 0);
    EXPECT_EQ(view.period().first, QDate(2026, 11, 1));
}

TEST_F(MonthViewMouseTest, shows_a_menu_of_the_post_that_is_clicked)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, middleOf(wednesday),
                            view.viewport()->mapToGlobal(middleOf(wednesday)));
    QApplication::sendEvent(view.viewport(), &event);
    auto *menu = view.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(view.selected(), wednesday.id);
    const QList<QAction *> actions = menu->actions();
    const auto remove = std::ranges::find(actions, QStringLiteral("Delete"), &QAction::text);
    ASSERT_NE(remove, actions.end());
    (*remove)->trigger();
    EXPECT_EQ(wanted(), Intention(DeletePosts{{wednesday.id}}));
    menu->close();
}

TEST_F(MonthViewMouseTest, hides_what_the_filter_leaves_out_and_keeps_the_days)
{
    view.setFilter({.text = QStringLiteral("atelier")});
    EXPECT_TRUE(view.model().placeOf(wednesday.id));
    EXPECT_FALSE(view.model().placeOf(monday.id));
    EXPECT_EQ(view.monthLayout().hiddenPosts(november(20)), 0);
    EXPECT_EQ(view.posts().size(), 15U);
}

TEST_F(MonthViewMouseTest, writes_nothing_by_being_painted)
{
    const auto before = need(planner().history().latest(100)).size();
    const QSignalSpy changed(&planner(), &Planner::changed);
    hover(middleOf(wednesday));
    EXPECT_FALSE(view.grab().isNull());
    openFriday();
    EXPECT_FALSE(view.grab().isNull());
    dragTo(middleOf(monday), middleOf(later));
    EXPECT_FALSE(view.grab().isNull());
    key(Qt::Key_Escape);
    view.refresh();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(need(planner().history().latest(100)).size(), before);
}

} // namespace semainier::ui::test
