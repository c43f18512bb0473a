// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/listlayout.h"

#include "tests/support/printers.h"

#include <numeric>

namespace semainier::ui::test {

namespace {

ListNeeds needs()
{
    return {.widths = {80, 70, 180, 220, 90, 140, 120, 90}, .briefKind = 110};
}

int sum(const ListColumns &columns)
{
    return std::accumulate(columns.widths.begin(), columns.widths.end(), 0);
}

} // namespace

TEST(ListLayout, gives_what_is_left_to_the_post)
{
    const ListColumns columns = ListColumns::fitting(needs(), 1244);
    EXPECT_EQ(sum(columns), 1244);
    EXPECT_EQ(columns.width(ListColumn::Post), 220 + 1244 - 990);
    EXPECT_FALSE(columns.briefKinds);
}

TEST(ListLayout, shortens_the_kinds_before_it_gives_up_a_column)
{
    const ListColumns columns = ListColumns::fitting(needs(), 940);
    EXPECT_TRUE(columns.briefKinds);
    EXPECT_EQ(sum(columns), 940);
    EXPECT_TRUE(columns.shows(ListColumn::Time));
}

TEST(ListLayout, gives_up_first_what_the_pane_says_as_well)
{
    const ListColumns columns = ListColumns::fitting(needs(), 720);
    EXPECT_EQ(sum(columns), 720);
    EXPECT_FALSE(columns.shows(ListColumn::Time));
    EXPECT_FALSE(columns.shows(ListColumn::Person));
    EXPECT_TRUE(columns.shows(ListColumn::Accounts));
    EXPECT_TRUE(columns.shows(ListColumn::State));
}

TEST(ListLayout, always_leaves_room_for_some_words_of_the_post)
{
    EXPECT_GE(ListColumns::fitting(needs(), 300).width(ListColumn::Post), 110);
}

TEST(ListLayout, knows_what_the_labels_of_the_language_need)
{
    const ListNeeds real = listNeeds();
    for (const int width : real.widths) {
        EXPECT_GT(width, 2 * list::margin);
    }
    EXPECT_LT(real.briefKind, real.of(ListColumn::Kind));
}

} // namespace semainier::ui::test
