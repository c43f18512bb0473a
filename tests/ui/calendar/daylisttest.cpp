// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daylist.h"

#include <gtest/gtest.h>

namespace semainier::ui::test {

namespace {

constexpr QSize viewport(1000, 400);

DayList listOf(int posts, QRect cell = {300, 100, 140, 100})
{
    return {{.viewport = viewport, .cell = cell}, 9, posts};
}

} // namespace

TEST(DayList, is_as_high_as_its_posts)
{
    const DayList list = listOf(5);
    EXPECT_EQ(list.visibleLines(), 5);
    EXPECT_EQ(list.rect(MonthPlace::post(9, 4)).bottom(), list.body().bottom());
    EXPECT_TRUE(list.bar().isEmpty());
    EXPECT_NEAR(list.frame().center().x(), 370, 2);
}

TEST(DayList, stays_inside_the_viewport_whatever_its_day)
{
    const QRect window(QPoint(), viewport);
    for (const QRect cell : {QRect(0, 0, 140, 60), QRect(860, 340, 140, 60)}) {
        for (const int posts : {1, 8, 80}) {
            EXPECT_TRUE(window.contains(listOf(posts, cell).frame()));
        }
    }
}

TEST(DayList, scrolls_through_what_does_not_fit)
{
    DayList list = listOf(80);
    ASSERT_LT(list.visibleLines(), 80);
    EXPECT_FALSE(list.bar().isEmpty());
    EXPECT_TRUE(list.rect(MonthPlace::post(9, 79)).isEmpty());
    list.scrollBy(1000);
    EXPECT_FALSE(list.rect(MonthPlace::post(9, 79)).isEmpty());
    EXPECT_TRUE(list.rect(MonthPlace::post(9, 0)).isEmpty());
    EXPECT_TRUE(list.frame().contains(list.bar()));
    list.scrollBy(-1000);
    EXPECT_EQ(list.firstLine(), 0);
}

TEST(DayList, reveals_a_post_by_scrolling_as_little_as_it_takes)
{
    DayList list = listOf(80);
    const int visible = list.visibleLines();
    list.reveal(visible - 1);
    EXPECT_EQ(list.firstLine(), 0);
    list.reveal(visible);
    EXPECT_EQ(list.firstLine(), 1);
    list.reveal(0);
    EXPECT_EQ(list.firstLine(), 0);
}

TEST(DayList, finds_what_is_under_a_point)
{
    DayList list = listOf(80);
    list.scrollBy(3);
    const auto post = MonthPlace::post(9, 5);
    EXPECT_EQ(list.placeAt(list.rect(post).center()), post);
    EXPECT_EQ(list.placeAt(list.rect(MonthPlace::add(9)).center()), MonthPlace::add(9));
    EXPECT_EQ(list.placeAt(list.title().center()), MonthPlace{9});
    EXPECT_FALSE(list.placeAt(list.frame().topLeft() - QPoint(1, 0)));
}

} // namespace semainier::ui::test
