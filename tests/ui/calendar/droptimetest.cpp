// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/droptime.h"

#include "tests/support/matchers.h"

namespace semainier::ui::test {

namespace {

std::optional<TimeOfDay> at(int hour, int minute = 0)
{
    return TimeOfDay::fromHourMinute(hour, minute);
}

} // namespace

TEST(DropTime, keeps_an_hour_that_fits_between_the_neighbours)
{
    EXPECT_EQ(timeBetween(at(9), at(12), at(10, 7), 15), at(10, 7));
}

TEST(DropTime, takes_the_middle_rounded_to_a_quarter_of_an_hour)
{
    EXPECT_EQ(timeBetween(at(9), at(12, 10), at(18), 15), at(10, 30));
}

TEST(DropTime, rounds_to_five_minutes_when_asked)
{
    EXPECT_EQ(timeBetween(at(9), at(9, 16), at(18), 5), at(9, 10));
}

TEST(DropTime, goes_to_the_minute_where_the_neighbours_are_near)
{
    EXPECT_EQ(timeBetween(at(9), at(9, 4), at(18), 15), at(9, 2));
}

TEST(DropTime, follows_the_last_post_of_a_day_by_a_quarter_of_an_hour)
{
    EXPECT_EQ(timeBetween(at(17, 30), std::nullopt, at(9), 15), at(17, 45));
}

TEST(DropTime, precedes_the_first_post_of_a_day_by_a_quarter_of_an_hour)
{
    EXPECT_EQ(timeBetween(std::nullopt, at(9, 5), at(12), 15), at(9));
}

TEST(DropTime, stays_within_the_day)
{
    EXPECT_EQ(timeBetween(at(23, 50), std::nullopt, at(9), 15), at(23, 50));
    EXPECT_EQ(timeBetween(std::nullopt, at(0), at(9), 15), at(0));
}

TEST(DropTime, invents_no_hour_on_an_empty_day)
{
    EXPECT_EQ(timeBetween(std::nullopt, std::nullopt, std::nullopt, 15), std::nullopt);
}

} // namespace semainier::ui::test
