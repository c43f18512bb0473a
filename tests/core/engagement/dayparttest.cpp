// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/daypart.h"

#include <gtest/gtest.h>

namespace semainier::test {

namespace {

WeekPart at(int hour, int minute)
{
    const QDate wednesday(2026, 11, 25);
    return weekPart(wednesday, TimeOfDay::fromHourMinute(hour, minute).value_or(TimeOfDay()));
}

} // namespace

TEST(DayPart, begins_at_its_hour)
{
    EXPECT_EQ(at(6, 0), (WeekPart{3, DayPart::Morning}));
    EXPECT_EQ(at(10, 59), (WeekPart{3, DayPart::Morning}));
    EXPECT_EQ(at(11, 0), (WeekPart{3, DayPart::Midday}));
    EXPECT_EQ(at(13, 59), (WeekPart{3, DayPart::Midday}));
    EXPECT_EQ(at(14, 0), (WeekPart{3, DayPart::Afternoon}));
    EXPECT_EQ(at(17, 59), (WeekPart{3, DayPart::Afternoon}));
    EXPECT_EQ(at(18, 0), (WeekPart{3, DayPart::Evening}));
    EXPECT_EQ(at(23, 59), (WeekPart{3, DayPart::Evening}));
}

TEST(DayPart, of_the_night_is_the_evening_before)
{
    EXPECT_EQ(at(0, 0), (WeekPart{2, DayPart::Evening}));
    EXPECT_EQ(at(5, 59), (WeekPart{2, DayPart::Evening}));
    const WeekPart monday = weekPart(QDate(2026, 11, 23), TimeOfDay());
    EXPECT_EQ(monday, (WeekPart{7, DayPart::Evening}));
    EXPECT_TRUE(monday.isWeekend());
}

TEST(DayPart, has_a_code)
{
    EXPECT_EQ(code(DayPart::Morning), QStringLiteral("morning"));
    EXPECT_EQ(code(DayPart::Evening), QStringLiteral("evening"));
}

} // namespace semainier::test
