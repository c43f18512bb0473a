// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daterange.h"

#include "tests/support/printers.h"

namespace semainier::test {

TEST(DateRange, holds_both_its_ends)
{
    const DateRange range{QDate(2026, 11, 16), QDate(2026, 11, 22)};
    EXPECT_TRUE(range.contains(range.first));
    EXPECT_TRUE(range.contains(range.last));
    EXPECT_FALSE(range.contains(range.first.addDays(-1)));
    EXPECT_FALSE(range.contains(range.last.addDays(1)));
    EXPECT_FALSE(range.contains(QDate()));
}

TEST(DateRange, is_open_where_an_end_is_missing)
{
    EXPECT_TRUE(DateRange{}.contains(QDate(1901, 1, 1)));
    EXPECT_TRUE((DateRange{QDate(2026, 1, 1), {}}).contains(QDate(2999, 1, 1)));
    EXPECT_FALSE((DateRange{QDate(2026, 1, 1), {}}).contains(QDate(2025, 12, 31)));
}

TEST(DateRange, starts_weeks_on_monday)
{
    const DateRange week{QDate(2026, 12, 28), QDate(2027, 1, 3)};
    for (QDate day = week.first; day <= week.last; day = day.addDays(1)) {
        EXPECT_EQ(weekOf(day), week);
    }
}

TEST(DateRange, knows_the_length_of_months)
{
    EXPECT_EQ(monthOf(QDate(2024, 2, 10)), (DateRange{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    EXPECT_EQ(monthOf(QDate(2026, 2, 1)).last, QDate(2026, 2, 28));
}

} // namespace semainier::test
