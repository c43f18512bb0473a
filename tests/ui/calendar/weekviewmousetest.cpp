// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/weekviewfixture.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace semainier::ui::test {

TEST_F(WeekViewTest, selects_the_card_that_is_clicked_and_nothing_on_an_empty_place)
{
    const QSignalSpy spy(view.get(), &WeekView::postSelected);
    click(middleOf(wednesday));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<PostId>(), wednesday.id);
    click(emptyPartOf(5));
    ASSERT_EQ(spy.count(), 2);
    EXPECT_FALSE(spy[1][0].value<PostId>().isValid());
}

TEST_F(WeekViewTest, opens_the_card_that_is_clicked_twice)
{
    const Told<OpenPost> spy(view.get());
    click(middleOf(wednesday));
    mouse(QEvent::MouseButtonDblClick, middleOf(wednesday));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].post, wednesday.id);
}

TEST_F(WeekViewTest, makes_a_clicked_slot_a_post_of_its_kind_and_accounts)
{
    const Told<NewPost> spy(view.get());
    click(view->weekLayout().rect({3, 0}).center());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].day, QDate(2026, 11, 19));
    EXPECT_EQ(spy[0].time, at(12));
    EXPECT_EQ(spy[0].kind, PostKind::Curated);
    EXPECT_EQ(spy[0].accounts, QList{monday.publications[0].account});
}

TEST_F(WeekViewTest, keeps_the_hour_of_a_post_dragged_to_another_day)
{
    const Told<MovePost> spy(view.get());
    drag(middleOf(monday), emptyPartOf(4));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].post, monday.id);
    EXPECT_EQ(spy[0].day, QDate(2026, 11, 20));
    EXPECT_EQ(spy[0].time, at(9));
}

TEST_F(WeekViewTest, takes_the_hour_of_the_slot_a_post_is_dropped_on)
{
    const Told<MovePost> spy(view.get());
    drag(middleOf(monday), view->weekLayout().rect({3, 0}).center());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].time, at(12));
}

TEST_F(WeekViewTest, takes_an_hour_between_the_cards_it_is_dropped_between)
{
    const Told<MovePost> spy(view.get());
    const QRect second = view->weekLayout().rect(*view->model().placeOf(later.id));
    drag(middleOf(monday), {second.center().x(), second.top() - 4});
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].day, QDate(2026, 11, 18));
    EXPECT_EQ(spy[0].time, at(13, 45));
}

TEST_F(WeekViewTest, exchanges_a_post_with_the_card_it_is_dropped_on)
{
    const Told<ExchangePosts> spy(view.get());
    drag(middleOf(monday), middleOf(later));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].one, monday.id);
    EXPECT_EQ(spy[0].other, later.id);
}

TEST_F(WeekViewTest, gives_a_drag_up_on_escape_outside_and_on_a_small_movement)
{
    const Told<MovePost> spy(view.get());
    dragTo(middleOf(monday), emptyPartOf(4));
    key(Qt::Key_Escape);
    mouse(QEvent::MouseButtonRelease, emptyPartOf(4));
    drag(middleOf(monday), {400, 900});
    mouse(QEvent::MouseButtonPress, middleOf(monday));
    mouse(QEvent::MouseMove, middleOf(monday) + QPoint(2, 2));
    mouse(QEvent::MouseButtonRelease, middleOf(monday) + QPoint(2, 2));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(WeekViewTest, turns_the_page_under_a_drag_that_stays_at_the_edge_and_returns_on_escape)
{
    using namespace std::chrono_literals;
    view->setTurnDelays({.first = 1ms, .next = 1h});
    QSignalSpy weeks(view.get(), &WeekView::shown);
    const Told<MovePost> moves(view.get());
    dragTo(middleOf(monday), {890, 300});
    ASSERT_TRUE(weeks.wait());
    EXPECT_EQ(view->monday(), QDate(2026, 11, 23));
    mouse(QEvent::MouseMove, emptyPartOf(1));
    key(Qt::Key_Escape);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 16));
    EXPECT_EQ(moves.count(), 0);
}

TEST_F(WeekViewTest, drops_on_the_page_it_turned_to)
{
    using namespace std::chrono_literals;
    view->setTurnDelays({.first = 1ms, .next = 1h});
    QSignalSpy weeks(view.get(), &WeekView::shown);
    const Told<MovePost> moves(view.get());
    dragTo(middleOf(monday), {840, 20});
    ASSERT_TRUE(weeks.wait());
    mouse(QEvent::MouseMove, emptyPartOf(1));
    mouse(QEvent::MouseButtonRelease, emptyPartOf(1));
    ASSERT_EQ(moves.count(), 1);
    EXPECT_EQ(moves[0].day, QDate(2026, 11, 24));
    EXPECT_EQ(moves[0].time, at(9));
}

TEST_F(WeekViewTest, gives_a_drag_up_when_its_post_is_deleted_elsewhere)
{
    const Told<MovePost> spy(view.get());
    dragTo(middleOf(monday), emptyPartOf(4));
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed.push_back(monday);
    need(planner().apply(change));
    mouse(QEvent::MouseButtonRelease, emptyPartOf(4));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(WeekViewTest, turns_the_week_once_for_a_flick_of_the_wheel)
{
    const QPointF point(400, 300);
    for (int notch = 0; notch < 3; ++notch) {
        QWheelEvent event(point, view->viewport()->mapToGlobal(point), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    }
    EXPECT_EQ(view->monday(), QDate(2026, 11, 23));
}

TEST_F(WeekViewTest, scrolls_by_the_wheel_when_the_days_are_long)
{
    view->resize(892, 200);
    ASSERT_GT(view->verticalScrollBar()->maximum(), 0);
    const QPointF point(400, 100);
    QWheelEvent event(point, view->viewport()->mapToGlobal(point), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &event);
    EXPECT_GT(view->verticalScrollBar()->value(), 0);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 16));
}

TEST_F(WeekViewTest, writes_nothing_by_being_painted)
{
    const auto before = need(planner().history().latest(100)).size();
    const QSignalSpy spy(&planner(), &Planner::changed);
    EXPECT_FALSE(view->grab().isNull());
    dragTo(middleOf(monday), middleOf(later));
    EXPECT_FALSE(view->grab().isNull());
    key(Qt::Key_Escape);
    view->refresh();
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(need(planner().history().latest(100)).size(), before);
}

} // namespace semainier::ui::test
