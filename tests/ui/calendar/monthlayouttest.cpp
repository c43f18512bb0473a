// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthlayout.h"

#include <gtest/gtest.h>

namespace semainier::ui::test {

namespace {

MonthLayout fiveWeeks(std::vector<int> posts = std::vector<int>(35, 2))
{
    return {{.viewport = {1001, 800}}, std::move(posts)};
}

} // namespace

TEST(MonthLayout, fills_the_width_and_the_height_with_days)
{
    const MonthLayout layout = fiveWeeks();
    int width = 0;
    for (int column = 0; column < 7; ++column) {
        width += layout.weekday(column).width();
    }
    EXPECT_EQ(width, 1001);
    EXPECT_EQ(layout.day(34).bottom(), 799);
    EXPECT_EQ(layout.day(34).right(), 1000);
}

TEST(MonthLayout, shows_every_post_of_a_day_that_has_room)
{
    const MonthLayout layout = fiveWeeks();
    EXPECT_EQ(layout.visibleLines(10), 2);
    EXPECT_EQ(layout.hiddenPosts(10), 0);
}

TEST(MonthLayout, counts_the_posts_that_do_not_fit_on_the_last_line)
{
    std::vector<int> posts(35, 0);
    posts[3] = 12;
    const MonthLayout layout = fiveWeeks(posts);
    EXPECT_EQ(layout.visibleLines(3) + layout.hiddenPosts(3), 12);
    EXPECT_GT(layout.hiddenPosts(3), 1);
    EXPECT_TRUE(layout.day(3).contains(layout.rect(MonthPlace::more(3))));
    EXPECT_EQ(layout.placeAt(layout.rect(MonthPlace::more(3)).center()), MonthPlace::more(3));
}

TEST(MonthLayout, puts_a_post_without_a_line_on_the_line_that_counts_it)
{
    const MonthLayout layout = fiveWeeks(std::vector<int>(35, 12));
    EXPECT_EQ(layout.rect(MonthPlace::post(3, 11)), layout.rect(MonthPlace::more(3)));
}

TEST(MonthLayout, keeps_lines_inside_their_day_and_apart)
{
    const MonthLayout layout = fiveWeeks(std::vector<int>(35, 9));
    for (int day = 0; day < layout.dayCount(); ++day) {
        for (int line = 0; line < layout.visibleLines(day); ++line) {
            const QRect rect = layout.rect(MonthPlace::post(day, line));
            EXPECT_TRUE(layout.day(day).contains(rect)) << day << ' ' << line;
            EXPECT_FALSE(rect.intersects(layout.number(day)));
            EXPECT_FALSE(rect.intersects(layout.rect(MonthPlace::more(day))));
        }
    }
}

TEST(MonthLayout, finds_what_is_under_a_point)
{
    const MonthLayout layout = fiveWeeks();
    const auto post = MonthPlace::post(17, 1);
    EXPECT_EQ(layout.placeAt(layout.rect(post).center()), post);
    EXPECT_EQ(layout.placeAt(layout.number(17).center()), MonthPlace{17});
    EXPECT_EQ(layout.placeAt(layout.rect(MonthPlace::add(17)).center()), MonthPlace::add(17));
    EXPECT_EQ(layout.placeAt(layout.day(17).bottomLeft()), MonthPlace{17});
    EXPECT_EQ(layout.dayAt(layout.number(17).center()), 17);
    EXPECT_FALSE(layout.placeAt({10, 5}));
}

TEST(MonthLayout, drops_on_a_post_or_anywhere_else_on_the_day)
{
    const MonthLayout layout = fiveWeeks(std::vector<int>(35, 12));
    const auto post = MonthPlace::post(17, 1);
    EXPECT_EQ(layout.dropAt(layout.rect(post).center()), post);
    EXPECT_EQ(layout.dropAt(layout.rect(MonthPlace::more(17)).center()), MonthPlace{17});
    EXPECT_EQ(layout.dropAt(layout.rect(MonthPlace::add(17)).center()), MonthPlace{17});
    EXPECT_FALSE(layout.dropAt({10, 5}));
}

TEST(MonthLayout, hides_all_posts_where_no_line_fits)
{
    const MonthLayout layout({.viewport = {700, 100}}, std::vector<int>(35, 4));
    EXPECT_EQ(layout.visibleLines(0), 0);
    EXPECT_EQ(layout.hiddenPosts(0), 4);
}

} // namespace semainier::ui::test
