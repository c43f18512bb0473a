// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/monthviewfixture.h"

#include <QLineEdit>

namespace semainier::ui::test {

class MonthViewKeysTest : public MonthViewTest {
protected:
    void openFriday()
    {
        view.setCurrent(MonthPlace::more(november(20)));
        key(Qt::Key_Return);
        ASSERT_TRUE(view.openList());
    }
};

TEST_F(MonthViewKeysTest, starts_on_the_first_post_of_today_with_nothing_selected)
{
    EXPECT_EQ(view.day(), QDate(2026, 11, 18));
    EXPECT_EQ(view.current(), MonthPlace::post(november(18), 0));
    EXPECT_FALSE(view.selected().isValid());
    EXPECT_EQ(view.period(), (DateRange{QDate(2026, 11, 1), QDate(2026, 11, 30)}));
}

TEST_F(MonthViewKeysTest, walks_by_line_by_day_and_by_week)
{
    key(Qt::Key_Down);
    EXPECT_EQ(view.selected(), later.id);
    key(Qt::Key_Down);
    EXPECT_EQ(view.current(), MonthPlace{november(25)});
    key(Qt::Key_Up);
    EXPECT_EQ(view.selected(), later.id);
    key(Qt::Key_Left);
    EXPECT_EQ(view.current(), MonthPlace{november(17)});
    key(Qt::Key_Left);
    EXPECT_EQ(view.selected(), monday.id);
}

TEST_F(MonthViewKeysTest, stays_on_the_days_of_the_next_month_that_it_shows_and_turns_after_them)
{
    view.setCurrent({november(30)});
    key(Qt::Key_Right);
    EXPECT_EQ(view.day(), QDate(2026, 12, 1));
    EXPECT_EQ(view.period().first, QDate(2026, 11, 1));
    view.setCurrent({index(12, 6)});
    key(Qt::Key_Right);
    EXPECT_EQ(view.day(), QDate(2026, 12, 7));
    EXPECT_EQ(view.period().first, QDate(2026, 12, 1));
    view.showDay(QDate(2026, 12, 2));
    key(Qt::Key_Up);
    EXPECT_EQ(view.day(), QDate(2026, 11, 25));
    EXPECT_EQ(view.period().first, QDate(2026, 11, 1));
}

TEST_F(MonthViewKeysTest, turns_pages_and_comes_home_to_today)
{
    view.showDay(QDate(2026, 10, 31));
    key(Qt::Key_PageDown);
    EXPECT_EQ(view.day(), QDate(2026, 11, 30));
    key(Qt::Key_PageDown);
    EXPECT_EQ(view.period().first, QDate(2026, 12, 1));
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    EXPECT_EQ(view.period().first, QDate(2026, 10, 1));
    key(Qt::Key_Home);
    EXPECT_EQ(view.day(), QDate(2026, 11, 18));
    EXPECT_EQ(view.current(), MonthPlace::post(november(18), 0));
}

TEST_F(MonthViewKeysTest, opens_a_post_on_enter_and_makes_one_on_an_empty_day)
{
    key(Qt::Key_Return);
    EXPECT_EQ(wanted(), Intention(OpenPost{wednesday.id}));
    view.setCurrent({november(19)});
    key(Qt::Key_Return);
    EXPECT_EQ(wanted(), Intention(NewPost{QDate(2026, 11, 19), at(12), PostKind::Curated}));
}

TEST_F(MonthViewKeysTest, gives_a_new_post_the_free_slot_of_the_day_else_the_hour_used_last)
{
    view.setCurrent({november(19)});
    key(Qt::Key_N);
    EXPECT_EQ(wanted(), Intention(NewPost{QDate(2026, 11, 19), at(12), PostKind::Curated}));
    view.setCurrent({november(24)});
    key(Qt::Key_Insert);
    EXPECT_EQ(wanted(), Intention(NewPost{QDate(2026, 11, 24), later.time}));
}

TEST_F(MonthViewKeysTest, moves_by_a_day_and_by_a_week_at_the_same_hour_and_follows)
{
    obeyMoves();
    view.select(monday.id);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(wanted(), Intention(MovePost{monday.id, QDate(2026, 11, 17), at(9)}));
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(need(planner().posts().find(monday.id))->day, QDate(2026, 11, 23));
    EXPECT_EQ(view.current(), *view.model().placeOf(monday.id));
    EXPECT_EQ(view.selected(), monday.id);
    for (int week = 0; week < 2; ++week) {
        key(Qt::Key_Down, Qt::AltModifier);
    }
    EXPECT_EQ(view.day(), QDate(2026, 12, 7));
    EXPECT_EQ(view.period().first, QDate(2026, 12, 1));
}

TEST_F(MonthViewKeysTest, moves_a_post_on_through_a_day_that_has_no_line_for_it)
{
    obeyMoves();
    view.select(crowd[0].id);
    const Post evening = add({.day = QDate(2026, 11, 19), .time = at(23)});
    view.select(evening.id);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(view.rectOf(view.current()), view.rectOf(MonthPlace::more(november(20))));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(need(planner().posts().find(evening.id))->day, QDate(2026, 11, 21));
}

TEST_F(MonthViewKeysTest, cuts_a_post_and_pastes_it_on_another_day_at_its_hour)
{
    view.select(monday.id);
    key(Qt::Key_X, Qt::ControlModifier);
    view.setCurrent({november(19)});
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(wanted(), Intention(MovePost{monday.id, QDate(2026, 11, 19), at(9)}));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MonthViewKeysTest, exchanges_a_post_with_one_of_another_month_that_was_cut)
{
    const Post away = add({.title = QStringLiteral("Galette"), .day = QDate(2027, 1, 6)});
    view.select(away.id);
    key(Qt::Key_X, Qt::ControlModifier);
    view.select(monday.id);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(wanted(), Intention(ExchangePosts{away.id, monday.id}));
    view.select(later.id);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MonthViewKeysTest, copies_a_post_to_another_month)
{
    view.select(monday.id);
    key(Qt::Key_C, Qt::ControlModifier);
    view.showDay(QDate(2027, 1, 5));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(wanted(), Intention(CopyPost{monday.id, QDate(2027, 1, 5), at(9)}));
}

TEST_F(MonthViewKeysTest, asks_to_delete_and_to_duplicate_the_current_post_only)
{
    key(Qt::Key_Delete);
    EXPECT_EQ(wanted(), Intention(DeletePosts{{wednesday.id}}));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(wanted(), Intention(DuplicatePosts{{wednesday.id}}));
    view.setCurrent({november(19)});
    key(Qt::Key_Delete);
    view.setCurrent(MonthPlace::more(november(20)));
    key(Qt::Key_Delete);
    EXPECT_EQ(spy.count(), 2);
}

TEST_F(MonthViewKeysTest, renames_in_place_and_gives_up_on_escape)
{
    key(Qt::Key_F2);
    auto *line = view.viewport()->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), wednesday.title);
    line->setText(QStringLiteral("Atelier cuisine"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(wanted(), Intention(RenamePost{wednesday.id, QStringLiteral("Atelier cuisine")}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    key(Qt::Key_F2);
    line = view.viewport()->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Autre"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MonthViewKeysTest, opens_the_whole_day_on_enter_and_closes_it_on_escape)
{
    openFriday();
    const int visible = view.monthLayout().visibleLines(november(20));
    EXPECT_EQ(view.current(), MonthPlace::post(november(20), visible));
    key(Qt::Key_Down);
    EXPECT_EQ(view.selected(), crowd[static_cast<size_t>(visible) + 1].id);
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Down);
    EXPECT_EQ(view.selected(), crowd.back().id);
    EXPECT_TRUE(view.openList()->frame().contains(view.rectOf(view.current())));
    key(Qt::Key_Escape);
    EXPECT_FALSE(view.openList());
    EXPECT_EQ(view.current(), MonthPlace::more(november(20)));
    EXPECT_EQ(view.selected(), crowd.back().id);
}

TEST_F(MonthViewKeysTest, has_the_same_keys_in_the_list_of_a_day)
{
    openFriday();
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Delete);
    EXPECT_EQ(wanted(), Intention(DeletePosts{{crowd.back().id}}));
    key(Qt::Key_N);
    EXPECT_EQ(std::get<NewPost>(wanted()).day, QDate(2026, 11, 20));
    key(Qt::Key_F2);
    auto *line = view.viewport()->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->geometry().intersects(view.rectOf(view.current())));
    QTest::keyClick(line, Qt::Key_Escape);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(wanted(), Intention(MovePost{crowd.back().id, QDate(2026, 11, 21), at(19)}));
}

TEST_F(MonthViewKeysTest, closes_the_list_of_a_day_on_the_way_to_another)
{
    openFriday();
    key(Qt::Key_Right);
    EXPECT_FALSE(view.openList());
    EXPECT_EQ(view.current(), MonthPlace{november(21)});
    openFriday();
    key(Qt::Key_PageDown);
    EXPECT_FALSE(view.openList());
}

TEST_F(MonthViewKeysTest, stays_in_the_list_when_a_post_of_it_goes)
{
    openFriday();
    key(Qt::Key_Down, Qt::ControlModifier);
    remove(crowd.back());
    ASSERT_TRUE(view.openList());
    EXPECT_EQ(view.current(), MonthPlace::post(november(20), 10));
    for (size_t index = 0; index < 11; ++index) {
        remove(crowd[index]);
    }
    EXPECT_FALSE(view.openList());
    EXPECT_EQ(view.current(), MonthPlace{november(20)});
}

TEST_F(MonthViewKeysTest, keeps_selection_and_place_when_the_calendar_changes)
{
    view.select(later.id);
    add({.title = QStringLiteral("Avant"), .day = QDate(2026, 11, 18), .time = at(8)});
    EXPECT_EQ(view.selected(), later.id);
    EXPECT_EQ(view.current(), MonthPlace::post(november(18), 2));
}

TEST_F(MonthViewKeysTest, lets_go_of_a_post_that_was_deleted)
{
    view.select(later.id);
    const QSignalSpy selection(&view, &MonthView::postSelected);
    remove(later);
    ASSERT_EQ(selection.count(), 1);
    EXPECT_FALSE(view.selected().isValid());
    EXPECT_EQ(view.current(), MonthPlace::post(november(18), 0));
}

TEST_F(MonthViewKeysTest, selects_a_post_of_another_month_and_turns_to_it)
{
    const Post away = add({.title = QStringLiteral("Galette"), .day = QDate(2027, 1, 6)});
    view.select(away.id);
    EXPECT_EQ(view.period().first, QDate(2027, 1, 1));
    EXPECT_EQ(view.day(), away.day);
    EXPECT_EQ(view.selected(), away.id);
}

TEST_F(MonthViewKeysTest, keeps_the_selection_when_it_is_shown_another_day)
{
    view.select(monday.id);
    view.showDay(QDate(2026, 11, 18));
    EXPECT_EQ(view.selected(), monday.id);
    EXPECT_EQ(view.day(), QDate(2026, 11, 18));
}

TEST_F(MonthViewKeysTest, finds_day_and_post_again_that_it_was_told_while_hidden)
{
    view.hide();
    const Post away = add({.title = QStringLiteral("Galette"), .day = QDate(2027, 1, 6)});
    view.showDay(QDate(2027, 1, 5));
    EXPECT_EQ(view.day(), QDate(2027, 1, 5));
    view.select(away.id);
    view.show();
    EXPECT_EQ(view.day(), away.day);
    EXPECT_EQ(view.current(), *view.model().placeOf(away.id));
    EXPECT_EQ(view.posts().size(), 1U);
}

TEST_F(MonthViewKeysTest, leaves_keys_that_mean_nothing_here_to_the_window)
{
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
    event.ignore();
    QApplication::sendEvent(&view, &event);
    EXPECT_FALSE(event.isAccepted());
    QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_N, Qt::NoModifier);
    own.ignore();
    QApplication::sendEvent(&view, &own);
    EXPECT_TRUE(own.isAccepted());
}

} // namespace semainier::ui::test
