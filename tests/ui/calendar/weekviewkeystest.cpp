// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/weekviewfixture.h"

#include <QLineEdit>

namespace semainier::ui::test {

class WeekViewKeysTest : public WeekViewTest { };

TEST_F(WeekViewKeysTest, starts_on_the_first_post_of_today_with_nothing_selected)
{
    EXPECT_EQ(view->current(), (WeekPlace{2, 0}));
    EXPECT_FALSE(view->selected().isValid());
}

TEST_F(WeekViewKeysTest, walks_by_card_and_by_day)
{
    key(Qt::Key_Down);
    EXPECT_EQ(view->selected(), later.id);
    key(Qt::Key_Down);
    EXPECT_EQ(view->current(), (WeekPlace{2, 2}));
    EXPECT_EQ(view->selected(), later.id);
    key(Qt::Key_Down);
    EXPECT_EQ(view->current(), (WeekPlace{2, 2}));
    key(Qt::Key_Right);
    EXPECT_EQ(view->current().day, 3);
}

TEST_F(WeekViewKeysTest, walks_on_into_the_next_week)
{
    view->setCurrent({6, 0});
    key(Qt::Key_Right);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 23));
    EXPECT_EQ(view->current().day, 0);
    key(Qt::Key_Left);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 16));
    EXPECT_EQ(view->current().day, 6);
}

TEST_F(WeekViewKeysTest, turns_pages_and_comes_home_to_today)
{
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 30));
    key(Qt::Key_PageUp);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 23));
    key(Qt::Key_Home);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 16));
    EXPECT_EQ(view->current(), (WeekPlace{2, 0}));
}

TEST_F(WeekViewKeysTest, opens_a_card_on_enter_and_makes_a_slot_a_post)
{
    const Told<OpenPost> opened(view.get());
    const Told<NewPost> made(view.get());
    key(Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    view->setCurrent({3, 0});
    key(Qt::Key_Return);
    ASSERT_EQ(made.count(), 1);
    EXPECT_EQ(made[0].time, at(12));
    EXPECT_EQ(made[0].kind, PostKind::Curated);
}

TEST_F(WeekViewKeysTest, gives_a_new_post_the_free_slot_of_the_day_and_else_no_invented_hour)
{
    const Told<NewPost> made(view.get());
    view->setCurrent({3, 1});
    key(Qt::Key_N);
    view->setCurrent({4, 0});
    key(Qt::Key_Insert);
    ASSERT_EQ(made.count(), 2);
    EXPECT_EQ(made[0].time, at(12));
    EXPECT_EQ(made[1].day, QDate(2026, 11, 20));
    EXPECT_EQ(made[1].time, std::nullopt);
}

TEST_F(WeekViewKeysTest, moves_by_a_day_and_follows_the_post_into_its_week)
{
    obeyMoves();
    view->select(monday.id);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(need(planner().posts().find(monday.id))->day, QDate(2026, 11, 15));
    EXPECT_EQ(view->monday(), QDate(2026, 11, 9));
    EXPECT_EQ(view->selected(), monday.id);
    EXPECT_EQ(view->current().day, 6);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(view->monday(), QDate(2026, 11, 16));
    EXPECT_EQ(need(planner().posts().find(monday.id))->time, monday.time);
}

TEST_F(WeekViewKeysTest, moves_before_its_neighbour)
{
    obeyMoves();
    view->select(later.id);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(need(planner().posts().find(later.id))->time, at(9, 45));
    EXPECT_EQ(view->current(), (WeekPlace{2, 0}));
}

TEST_F(WeekViewKeysTest, cuts_a_post_and_pastes_it_on_a_slot)
{
    obeyMoves();
    view->select(monday.id);
    key(Qt::Key_X, Qt::ControlModifier);
    view->setCurrent({3, 0});
    key(Qt::Key_V, Qt::ControlModifier);
    const Post moved = *need(planner().posts().find(monday.id));
    EXPECT_EQ(moved.day, QDate(2026, 11, 19));
    EXPECT_EQ(moved.time, at(12));
    EXPECT_EQ(moved.status, PostStatus::Draft);
}

TEST_F(WeekViewKeysTest, exchanges_a_post_with_the_one_that_was_cut)
{
    const Told<ExchangePosts> spy(view.get());
    view->select(monday.id);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_X, Qt::ControlModifier);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    view->setCurrent({3, 0});
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(spy.count(), 0);
    view->select(later.id);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].one, monday.id);
    EXPECT_EQ(spy[0].other, later.id);
    view->select(wednesday.id);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(WeekViewKeysTest, copies_a_post_to_another_day)
{
    const Told<CopyPost> spy(view.get());
    view->select(monday.id);
    key(Qt::Key_C, Qt::ControlModifier);
    view->setCurrent({4, 0});
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].day, QDate(2026, 11, 20));
    EXPECT_EQ(spy[0].time, at(9));
}

TEST_F(WeekViewKeysTest, asks_to_delete_and_to_duplicate_the_current_post_only)
{
    const Told<DeletePosts> gone(view.get());
    const Told<DuplicatePosts> twice(view.get());
    key(Qt::Key_Delete);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(gone.count(), 1);
    EXPECT_EQ(twice.count(), 1);
    view->setCurrent({3, 0});
    key(Qt::Key_Delete);
    EXPECT_EQ(gone.count(), 1);
}

TEST_F(WeekViewKeysTest, renames_in_place_and_gives_up_on_escape)
{
    const Told<RenamePost> spy(view.get());
    key(Qt::Key_F2);
    auto *line = view->viewport()->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), wednesday.title);
    line->setText(QStringLiteral("Atelier cuisine"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0].title, QStringLiteral("Atelier cuisine"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    key(Qt::Key_F2);
    line = view->viewport()->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Autre"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(WeekViewKeysTest, keeps_selection_and_place_when_the_calendar_changes)
{
    view->select(later.id);
    add({.title = QStringLiteral("Avant"), .day = QDate(2026, 11, 18), .time = at(8)});
    EXPECT_EQ(view->selected(), later.id);
    EXPECT_EQ(view->current(), (WeekPlace{2, 2}));
}

TEST_F(WeekViewKeysTest, lets_go_of_a_post_that_was_deleted)
{
    view->select(later.id);
    const QSignalSpy spy(view.get(), &WeekView::postSelected);
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed.push_back(later);
    need(planner().apply(change));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_FALSE(view->selected().isValid());
}

} // namespace semainier::ui::test
