// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/monthgrid.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

const MonthGrid november{QDate(2026, 11, 18), QRectF(0, 0, 140, 140)};

TEST(MonthGrid, begins_on_the_monday_of_the_first_week)
{
    EXPECT_EQ(november.firstDay(), QDate(2026, 10, 26));
}

TEST(MonthGrid, finds_every_day_where_it_is_drawn)
{
    for (int index = 0; index < 42; ++index) {
        const QDate day = november.firstDay().addDays(index);
        EXPECT_EQ(november.dayAt(november.dayRect(day).center()), day);
    }
    EXPECT_FALSE(november.dayAt({-5, -5}).isValid());
    EXPECT_TRUE(november.dayRect(QDate(2027, 3, 1)).isNull());
}

} // namespace
} // namespace semainier::ui
