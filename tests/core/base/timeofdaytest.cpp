// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timeofday.h"

#include "tests/support/printers.h"

namespace semainier::test {

TEST(TimeOfDay, holds_only_the_minutes_of_a_day)
{
    EXPECT_EQ(TimeOfDay::fromMinutes(0)->minutes(), 0);
    EXPECT_EQ(TimeOfDay::fromMinutes(1439)->toString(), QStringLiteral("23:59"));
    EXPECT_FALSE(TimeOfDay::fromMinutes(-1));
    EXPECT_FALSE(TimeOfDay::fromMinutes(1440));
    EXPECT_FALSE(TimeOfDay::fromHourMinute(24, 0));
    EXPECT_FALSE(TimeOfDay::fromHourMinute(-1, 0));
    EXPECT_FALSE(TimeOfDay::fromHourMinute(12, 60));
    EXPECT_FALSE(TimeOfDay::fromHourMinute(12, -1));
    EXPECT_EQ(TimeOfDay(), TimeOfDay::fromMinutes(0));
}

TEST(TimeOfDay, reads_what_it_writes)
{
    for (int minutes = 0; minutes < 24 * 60; ++minutes) {
        const auto time = TimeOfDay::fromMinutes(minutes);
        EXPECT_EQ(TimeOfDay::fromString(time->toString()), time);
        EXPECT_EQ(time->hour() * 60 + time->minute(), minutes);
    }
}

TEST(TimeOfDay, reads_nothing_else)
{
    for (const char *text : {"", "9:00", "09:0", "09h00", "24:00", "12:60", "-1:00", "09:00 ",
                             " 9:00", "0a:00", "009:00", "٠٩:٠٠"}) {
        EXPECT_FALSE(TimeOfDay::fromString(QString::fromUtf8(text))) << text;
    }
}

TEST(TimeOfDay, comes_in_the_order_of_the_day)
{
    EXPECT_LT(*TimeOfDay::fromHourMinute(8, 59), *TimeOfDay::fromHourMinute(9, 0));
}

} // namespace semainier::test
