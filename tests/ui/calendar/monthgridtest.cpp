// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthgrid.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

const MonthGrid november{.month = QDate(2026, 11, 18), .area = QRectF(0, 0, 140, 140)};
const MonthGrid numbered{
    .month = QDate(2026, 11, 18), .area = QRectF(0, 0, 160, 140), .weekNumbers = true};

TEST(MonthGrid, begins_on_the_monday_of_the_first_week)
{
    EXPECT_EQ(november.firstDay(), QDate(2026, 10, 26));
    EXPECT_EQ(november.lastDay(), QDate(2026, 12, 6));
}

TEST(MonthGrid, finds_every_day_where_it_is_drawn)
{
    for (const MonthGrid &grid : {november, numbered}) {
        for (int index = 0; index < 42; ++index) {
            const QDate day = grid.firstDay().addDays(index);
            EXPECT_EQ(grid.dayAt(grid.dayRect(day).center()), day);
        }
        EXPECT_FALSE(grid.dayAt({-5, -5}).isValid());
        EXPECT_TRUE(grid.dayRect(QDate(2027, 3, 1)).isNull());
    }
}

TEST(MonthGrid, leads_from_the_number_of_a_week_to_its_monday)
{
    EXPECT_EQ(numbered.dayAt(numbered.weekNumberRect(3).center()), QDate(2026, 11, 16));
    EXPECT_TRUE(november.weekNumberRect(3).isNull());
}

TEST(MonthGrid, outlines_a_week_with_its_days_in_other_months)
{
    const QPainterPath week = november.outline(weekOf(QDate(2026, 11, 1)));
    EXPECT_TRUE(week.contains(november.dayRect(QDate(2026, 10, 27)).center()));
    EXPECT_TRUE(week.contains(november.dayRect(QDate(2026, 11, 1)).center()));
    EXPECT_FALSE(week.contains(november.dayRect(QDate(2026, 11, 2)).center()));
}

TEST(MonthGrid, outlines_of_a_month_its_own_days_only)
{
    const QPainterPath month = november.outline(monthOf(QDate(2026, 11, 1)));
    EXPECT_FALSE(month.contains(november.dayRect(QDate(2026, 10, 31)).center()));
    EXPECT_TRUE(month.contains(november.dayRect(QDate(2026, 11, 1)).center()));
    EXPECT_TRUE(month.contains(november.dayRect(QDate(2026, 11, 30)).center()));
    EXPECT_FALSE(month.contains(november.dayRect(QDate(2026, 12, 1)).center()));
    EXPECT_TRUE(november.outline(monthOf(QDate(2026, 12, 1))).isEmpty());
}

TEST(MonthStack, shows_the_months_that_fit_and_always_the_one_asked_for)
{
    const auto first = [](int height, size_t months) {
        const MonthStack stack({140, height}, QDate(2026, 11, 18), false);
        EXPECT_EQ(stack.months().size(), months);
        return stack.months().front().month.month();
    };
    EXPECT_EQ(first(20, 1), 11);
    EXPECT_EQ(first(MonthStack::heightFor(2) - 1, 1), 11);
    EXPECT_EQ(first(MonthStack::heightFor(2), 2), 11);
    EXPECT_EQ(first(MonthStack::heightFor(3), 3), 10);
    EXPECT_EQ(first(2000, 3), 10);
}

TEST(MonthStack, stands_at_the_bottom_with_no_month_over_another)
{
    const MonthStack stack({140, 1000}, QDate(2026, 11, 18), false);
    EXPECT_EQ(stack.months().back().area.bottom(), 1000);
    EXPECT_GE(MonthStack::titleRect(stack.months()[1]).top(), stack.months()[0].area.bottom());
}

TEST(MonthStack, knows_a_day_in_its_own_month)
{
    const MonthStack stack({140, MonthStack::heightFor(2)}, QDate(2026, 11, 18), false);
    EXPECT_EQ(stack.days(), (DateRange{QDate(2026, 11, 1), QDate(2026, 12, 31)}));
    const QRectF first = stack.dayRect(QDate(2026, 12, 1));
    EXPECT_GT(first.top(), stack.months()[0].area.bottom());
    EXPECT_EQ(stack.dayAt(first.center()), QDate(2026, 12, 1));
    EXPECT_TRUE(stack.dayRect(QDate(2027, 1, 1)).isNull());
}

} // namespace
} // namespace semainier::ui
