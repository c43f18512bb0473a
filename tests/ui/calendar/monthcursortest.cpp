// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthcursor.h"

#include <gtest/gtest.h>

namespace semainier::ui::test {

namespace {

/// Day 9 has more posts than fit, day 10 has two, the others have none.
class MonthStopsTest : public testing::Test {
protected:
    MonthStopsTest() : layout({.viewport = {980, 600}}, counts())
    {
        EXPECT_GT(layout.hiddenPosts(9), 0);
        EXPECT_GT(layout.visibleLines(9), 1);
    }

    MonthStep step(WeekCommand command, MonthPlace from, std::optional<int> open = {}) const
    {
        return stepOf(command, from, {layout, open});
    }

    static std::vector<int> counts()
    {
        std::vector<int> posts(35, 0);
        posts[9] = 12;
        posts[10] = 2;
        return posts;
    }

    MonthLayout layout;
};

} // namespace

TEST_F(MonthStopsTest, stops_at_the_visible_posts_and_then_at_those_counted)
{
    const MonthStops stops(layout, {});
    const int visible = layout.visibleLines(9);
    EXPECT_EQ(stops.count(9), visible + 1);
    EXPECT_EQ(stops.at(9, visible), MonthPlace::more(9));
    EXPECT_EQ(stops.at(9, MonthStops::last), MonthPlace::more(9));
    EXPECT_EQ(stops.of(MonthPlace::post(9, 11)), visible);
    EXPECT_EQ(stops.at(10, 5), MonthPlace::post(10, 1));
    EXPECT_EQ(stops.at(11, 3), MonthPlace{11});
}

TEST_F(MonthStopsTest, stops_at_every_post_of_an_open_list)
{
    const MonthStops stops(layout, 9);
    EXPECT_EQ(stops.count(9), 12);
    EXPECT_EQ(stops.at(9, MonthStops::last), MonthPlace::post(9, 11));
    EXPECT_EQ(stops.of(MonthPlace::post(9, 11)), 11);
}

TEST_F(MonthStopsTest, goes_down_through_a_day_and_on_to_the_week_below)
{
    EXPECT_EQ(step(WeekCommand::Down, MonthPlace::post(10, 0)), (MonthStep{0, 1}));
    EXPECT_EQ(step(WeekCommand::Down, MonthPlace::post(10, 1)), (MonthStep{+7, 0}));
    EXPECT_EQ(step(WeekCommand::Down, MonthPlace::more(9)), (MonthStep{+7, 0}));
    EXPECT_EQ(step(WeekCommand::Down, {11}), (MonthStep{+7, 0}));
    EXPECT_EQ(step(WeekCommand::Down, {10}), (MonthStep{0, 0}));
}

TEST_F(MonthStopsTest, goes_up_to_the_last_line_of_the_week_above)
{
    EXPECT_EQ(step(WeekCommand::Up, MonthPlace::post(10, 1)), (MonthStep{0, 0}));
    EXPECT_EQ(step(WeekCommand::Up, MonthPlace::post(10, 0)), (MonthStep{-7, MonthStops::last}));
    EXPECT_EQ(step(WeekCommand::Up, {11}), (MonthStep{-7, MonthStops::last}));
}

TEST_F(MonthStopsTest, stays_within_an_open_list)
{
    EXPECT_EQ(step(WeekCommand::Down, MonthPlace::post(9, 11), 9).days, 0);
    EXPECT_EQ(step(WeekCommand::Up, MonthPlace::post(9, 0), 9).days, 0);
    EXPECT_EQ(step(WeekCommand::Right, MonthPlace::post(9, 11), 9).days, 1);
}

TEST_F(MonthStopsTest, goes_sideways_beside_where_it_was)
{
    EXPECT_EQ(step(WeekCommand::Left, MonthPlace::post(10, 1)), (MonthStep{-1, 1}));
    EXPECT_EQ(step(WeekCommand::DayStart, MonthPlace::post(10, 1)), (MonthStep{0, 0}));
    EXPECT_EQ(step(WeekCommand::DayEnd, MonthPlace::post(9, 0)), (MonthStep{0, MonthStops::last}));
}

} // namespace semainier::ui::test
