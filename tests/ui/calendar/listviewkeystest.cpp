// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/listviewfixture.h"

#include <QMenu>

namespace semainier::ui::test {

class ListViewKeysTest : public ListViewTest { };

TEST_F(ListViewKeysTest, begins_on_the_day_of_today_and_passes_over_the_heads)
{
    ASSERT_TRUE(table().currentRow());
    EXPECT_EQ(table().currentRow()->post().id, menu.id);
    EXPECT_TRUE(selected.empty()) << "nothing is selected before somebody does it";
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(table().currentRow()->post().id, thanks.id);
    EXPECT_EQ(view->day(), thanks.day);
    key(Qt::Key_Down);
    EXPECT_EQ(table().currentRow()->post().id, recipes.id);
    key(Qt::Key_Down);
    EXPECT_EQ(table().currentRow()->post().id, recipes.id);
    EXPECT_EQ(selected, (std::vector{appeal.id, thanks.id, recipes.id}));
}

TEST_F(ListViewKeysTest, goes_from_cell_to_cell)
{
    const ListColumn before = table().currentColumn();
    key(Qt::Key_Right);
    EXPECT_EQ(static_cast<int>(table().currentColumn()), static_cast<int>(before) + 1);
    EXPECT_EQ(table().currentRow()->post().id, menu.id);
}

TEST_F(ListViewKeysTest, enters_opens_the_post_where_the_cell_has_nothing_to_edit)
{
    key(Qt::Key_Return);
    EXPECT_EQ(last<OpenPost>().post, menu.id);
    wanted.clear();
    click(appeal, {}, ListColumn::Accounts);
    key(Qt::Key_Enter);
    EXPECT_EQ(last<OpenPost>().post, appeal.id);
}

TEST_F(ListViewKeysTest, turns_the_page_and_comes_back_to_today)
{
    const QSignalSpy shown(view.get(), &ListView::shown);
    key(Qt::Key_PageDown);
    EXPECT_EQ(view->period(), monthOf(QDate(2026, 12, 1)));
    EXPECT_EQ(view->day(), QDate(2026, 12, 18));
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    EXPECT_EQ(view->period(), monthOf(QDate(2026, 10, 1)));
    key(Qt::Key_Home);
    EXPECT_EQ(view->period(), monthOf(QDate(2026, 11, 1)));
    EXPECT_EQ(table().currentRow()->post().id, menu.id);
    EXPECT_EQ(shown.count(), 4);
}

TEST_F(ListViewKeysTest, adds_a_post_on_the_current_day)
{
    key(Qt::Key_Down);
    key(Qt::Key_N);
    EXPECT_EQ(last<NewPost>(), NewPost{.day = appeal.day});
    view->select(recipes.id);
    key(Qt::Key_Insert);
    EXPECT_EQ(last<NewPost>(), NewPost());
    view->showDay(QDate(2027, 1, 9));
    key(Qt::Key_N);
    EXPECT_EQ(last<NewPost>(), NewPost{.day = QDate(2027, 1, 9)})
        << "an empty month has a day as well";
}

TEST_F(ListViewKeysTest, does_to_all_selected_posts_what_is_wanted_of_them)
{
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(last<DuplicatePosts>().posts, (QList{menu.id, appeal.id}));
    key(Qt::Key_Delete);
    EXPECT_EQ(last<DeletePosts>().posts, (QList{menu.id, appeal.id}));
}

TEST_F(ListViewKeysTest, selects_every_post_with_the_heads_left_out)
{
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(table().selectedPosts(), (QList{menu.id, appeal.id, thanks.id, recipes.id}));
}

TEST_F(ListViewKeysTest, acts_on_the_current_post_where_none_is_selected)
{
    key(Qt::Key_Delete);
    EXPECT_EQ(last<DeletePosts>().posts, QList{menu.id});
}

TEST_F(ListViewKeysTest, moves_posts_by_days_and_weeks_and_leaves_undated_ones_out)
{
    key(Qt::Key_A, Qt::ControlModifier);
    const QList dated{menu.id, appeal.id, thanks.id};
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(last<ShiftPosts>(), (ShiftPosts{dated, 1}));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(last<ShiftPosts>(), (ShiftPosts{dated, -1}));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(last<ShiftPosts>(), (ShiftPosts{dated, 7}));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(last<ShiftPosts>(), (ShiftPosts{dated, -7}));
    wanted.clear();
    view->select(recipes.id);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(wanted.empty());
}

TEST_F(ListViewKeysTest, follows_a_post_that_was_moved_to_another_month)
{
    view->select(thanks.id);
    key(Qt::Key_Down, Qt::AltModifier);
    Post moved = thanks;
    moved.day = thanks.day.addDays(7);
    write(thanks, moved);
    EXPECT_EQ(view->period(), monthOf(moved.day));
    EXPECT_EQ(table().selectedPosts(), QList{thanks.id});
}

TEST_F(ListViewKeysTest, moves_a_cut_post_and_copies_a_copied_one_to_the_current_day)
{
    view->select(recipes.id);
    key(Qt::Key_X, Qt::ControlModifier);
    view->select(appeal.id);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(last<MovePost>(), (MovePost{recipes.id, appeal.day, {}}));
    key(Qt::Key_C, Qt::ControlModifier);
    view->select(thanks.id);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(last<CopyPost>(), (CopyPost{appeal.id, thanks.day, {}}));
}

TEST_F(ListViewKeysTest, unselects_with_escape)
{
    view->select(menu.id);
    key(Qt::Key_Escape);
    EXPECT_TRUE(table().selectedPosts().isEmpty());
    EXPECT_EQ(selected.back(), PostId());
}

TEST_F(ListViewKeysTest, keeps_its_keys_from_the_shortcuts_of_the_window)
{
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"));
    event.ignore();
    QApplication::sendEvent(&table(), &event);
    EXPECT_TRUE(event.isAccepted());
}

TEST_F(ListViewKeysTest, has_a_menu_that_does_the_same)
{
    view->select(appeal.id);
    key(Qt::Key_F10, Qt::ShiftModifier);
    auto *menuShown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menuShown);
    const auto actions = menuShown->actions();
    const auto shift = std::ranges::find(actions, QKeySequence(Qt::ALT | Qt::Key_Down),
                                         [](const QAction *action) { return action->shortcut(); });
    ASSERT_NE(shift, actions.end());
    (*shift)->trigger();
    EXPECT_EQ(last<ShiftPosts>(), (ShiftPosts{{appeal.id}, 7}));
    menuShown->close();
}

TEST_F(ListViewKeysTest, keeps_the_selection_while_a_post_moves_within_the_month)
{
    view->select(menu.id);
    selected.clear();
    Post moved = menu;
    moved.day = QDate(2026, 11, 26);
    write(menu, moved);
    EXPECT_EQ(table().selectedPosts(), QList{menu.id});
    EXPECT_EQ(table().currentRow()->post().id, menu.id);
    EXPECT_TRUE(selected.empty());
}

TEST_F(ListViewKeysTest, keeps_the_post_in_the_pane_that_the_filter_hides_meanwhile)
{
    view->select(menu.id);
    selected.clear();
    view->setFilter({.statuses = {PostStatus::Draft}});
    EXPECT_EQ(lineOf(menu), -1);
    EXPECT_TRUE(selected.empty()) << "nobody has unselected it";
    Change change{.action = {.verb = Verb::DeletePost}};
    change.posts.removed.push_back(menu);
    need(planner().apply(change));
    EXPECT_EQ(selected, std::vector{PostId()});
}

TEST_F(ListViewKeysTest, says_what_to_do_where_nothing_is_shown)
{
    EXPECT_EQ(table().hint(), QString());
    view->setFilter({.text = QStringLiteral("nothing like it")});
    EXPECT_EQ(table().hint(), QStringLiteral("No post matches"));
    view->setFilter({});
    view->showDay(QDate(2027, 3, 1));
    EXPECT_EQ(table().hint(),
              QStringLiteral("Nothing is planned in March 2027. Press N to add a post."));
    EXPECT_EQ(table().accessibleDescription(), table().hint());
}

} // namespace semainier::ui::test
