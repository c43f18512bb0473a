// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/followerspicture.h"

#include "tests/ui/charts/samplepictures.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;
using ::testing::Contains;
using ::testing::Not;

TEST(FollowersPicture, tells_the_change_and_the_day_of_each_month)
{
    const auto picture = sampleFollowers();
    layOutAt(*picture, 560);
    ASSERT_EQ(picture->marks().size(), 8U);
    EXPECT_EQ(picture->marks()[0].sentence(),
              QStringLiteral("Mastodon, January 2026: nothing to compare with, 800 followers on "
                             "31 January"));
    EXPECT_EQ(picture->marks()[1].sentence(),
              QStringLiteral("Mastodon, February 2026: +12, 812 followers on 26 February"));
    EXPECT_EQ(picture->marks()[2].sentence(), QStringLiteral("Mastodon, March 2026: not counted"));
    EXPECT_EQ(picture->marks()[6].sentence(),
              QStringLiteral("Page Facebook, March 2026: −140, 12,360 followers on 30 March"));
}

TEST(FollowersPicture, writes_the_change_beside_its_bar_where_there_is_room)
{
    const auto picture = sampleFollowers();
    layOutAt(*picture, 560);
    EXPECT_THAT(textsOf(*picture), Contains(QStringLiteral("+12")));
    EXPECT_THAT(textsOf(*picture), Contains(QStringLiteral("−140")));
    layOutAt(*picture, 90);
    EXPECT_THAT(textsOf(*picture), Not(Contains(QStringLiteral("−140"))));
}

TEST(FollowersPicture, leaves_a_month_without_a_count_empty_in_its_table)
{
    const ChartTable table = sampleFollowers()->table();
    ASSERT_EQ(table.rows.size(), 8U);
    EXPECT_EQ(table.rows[1][2].value, QStringLiteral("812"));
    EXPECT_EQ(table.rows[1][3].text, QStringLiteral("26 February"));
    EXPECT_EQ(table.rows[1][4].value, QStringLiteral("12"));
    EXPECT_EQ(table.rows[2][2], ChartCell());
    EXPECT_EQ(table.rows[2][4], ChartCell());
    EXPECT_EQ(table.rows[6][4].value, QStringLiteral("-140"));
}

TEST(FollowersPicture, is_empty_without_a_count)
{
    EXPECT_TRUE(FollowersPicture({}).isEmpty());
    EXPECT_TRUE(FollowersPicture({{.name = QStringLiteral("a"), .detail = {}, .months = {{}, {}}}})
                    .isEmpty());
    EXPECT_FALSE(sampleFollowers()->isEmpty());
}

} // namespace
} // namespace semainier::ui
