// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/listviewfixture.h"

#include <QHeaderView>
#include <QLineEdit>

namespace semainier::ui::test {

class ListViewMouseTest : public ListViewTest {
protected:
    QPoint headOf(const Post &first) { return cell(lineOf(first) - 1, ListColumn::Kind).center(); }

    QString aimAt(const Post &post, QPoint point) { return view->aim(post, point, {}); }
};

TEST_F(ListViewMouseTest, selects_with_a_click_and_several_with_shift_and_control)
{
    click(menu);
    EXPECT_EQ(selected, std::vector{menu.id});
    click(thanks, Qt::ControlModifier);
    EXPECT_EQ(table().selectedPosts(), (QList{menu.id, thanks.id}));
    click(recipes, Qt::ShiftModifier);
    EXPECT_EQ(table().selectedPosts(), (QList{menu.id, thanks.id, recipes.id}));
    EXPECT_EQ(selected, (std::vector{menu.id, PostId()})) << "several posts are none";
}

TEST_F(ListViewMouseTest, opens_the_post_or_edits_the_cell_with_a_double_click)
{
    const auto doubleClick = [this](ListColumn column) {
        click(appeal, {}, column);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, middleOf(appeal, column));
    };
    doubleClick(ListColumn::Post);
    EXPECT_EQ(last<OpenPost>().post, appeal.id);
    doubleClick(ListColumn::Hour);
    EXPECT_TRUE(table().viewport()->findChild<QLineEdit *>());
}

TEST_F(ListViewMouseTest, sorts_by_a_click_on_the_head_of_a_column)
{
    const auto clickColumn = [this](ListColumn column) {
        const QHeaderView *header = table().horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(section) + 8, 10));
    };
    view->select(thanks.id);
    clickColumn(ListColumn::Post);
    EXPECT_EQ(lineOf(appeal), 0);
    EXPECT_EQ(table().selectedPosts(), QList{thanks.id});
    clickColumn(ListColumn::Date);
    EXPECT_EQ(lineOf(menu), 1);
}

TEST_F(ListViewMouseTest, takes_a_post_to_the_day_of_a_row_with_its_hour)
{
    EXPECT_EQ(aimAt(recipes, middleOf(appeal)), QStringLiteral("Fri 20 Nov"));
    EXPECT_EQ(aimAt(thanks, middleOf(appeal)), QStringLiteral("Fri 20 Nov 18:00"));
    ASSERT_TRUE(view->drop(thanks));
    EXPECT_EQ(last<MovePost>(), (MovePost{thanks.id, appeal.day, {}}));
}

TEST_F(ListViewMouseTest, takes_a_post_off_the_calendar_in_the_group_of_the_undated)
{
    for (const QPoint point : {middleOf(recipes), headOf(recipes), QPoint(300, 540)}) {
        EXPECT_EQ(aimAt(menu, point), QStringLiteral("Undated"));
        ASSERT_TRUE(view->drop(menu));
        EXPECT_EQ(last<MovePost>(), (MovePost{menu.id, QDate(), {}}));
    }
}

TEST_F(ListViewMouseTest, takes_nothing_where_a_post_is_already_or_on_the_head_of_a_week)
{
    EXPECT_EQ(aimAt(menu, middleOf(menu)), QString());
    EXPECT_FALSE(view->drop(menu));
    EXPECT_EQ(aimAt(recipes, QPoint(300, 540)), QString());
    EXPECT_EQ(aimAt(recipes, headOf(menu)), QString());
    EXPECT_FALSE(view->drop(recipes));
    view->leave();
    EXPECT_FALSE(view->drop(menu));
    EXPECT_TRUE(wanted.empty());
}

TEST_F(ListViewMouseTest, gives_a_pressed_row_to_the_drag_of_the_window)
{
    const QPoint start = middleOf(menu);
    QTest::mousePress(table().viewport(), Qt::LeftButton, {}, start);
    EXPECT_TRUE(drag.isPressed());
    const QPoint target = middleOf(thanks);
    for (const QPoint point : {start + QPoint(0, 20), target}) {
        QMouseEvent move(QEvent::MouseMove, point, table().viewport()->mapToGlobal(point),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(table().viewport(), &move);
    }
    EXPECT_EQ(drag.dragged(), menu.id);
    EXPECT_EQ(table().selectedPosts(), QList{menu.id}) << "a drag selects no other rows";
    QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, target);
    EXPECT_EQ(last<MovePost>(), (MovePost{menu.id, thanks.day, {}}));
}

TEST_F(ListViewMouseTest, returns_to_its_month_when_a_drag_is_given_up)
{
    const QPoint start = middleOf(menu);
    QTest::mousePress(table().viewport(), Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, start + QPoint(40, 0),
                     table().viewport()->mapToGlobal(start + QPoint(40, 0)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(table().viewport(), &move);
    view->turn(+1);
    drag.cancel();
    EXPECT_EQ(view->period(), monthOf(menu.day));
    EXPECT_TRUE(wanted.empty());
}

TEST_F(ListViewMouseTest, writes_nothing_by_being_painted)
{
    const auto before = need(planner().history().latest(100)).size();
    EXPECT_FALSE(view->grab().isNull());
    (void)aimAt(menu, middleOf(thanks));
    EXPECT_FALSE(view->grab().isNull());
    view->resize(500, 300);
    EXPECT_FALSE(view->grab().isNull());
    EXPECT_EQ(need(planner().history().latest(100)).size(), before);
}

} // namespace semainier::ui::test
