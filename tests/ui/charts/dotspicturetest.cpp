// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotspicture.h"

#include "tests/ui/charts/samplepictures.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

TEST(DotsPicture, tells_posts_median_and_range_of_a_row)
{
    const auto picture = sampleDots();
    layOutAt(*picture, 500);
    ASSERT_EQ(picture->marks().size(), 2U);
    EXPECT_EQ(picture->marks()[0].sentence(),
              QStringLiteral("News: 8 posts, median 23 (probably 5 to 54)"));
    EXPECT_EQ(picture->marks()[1].sentence(), QStringLiteral("Event: 1 posts, median 3"));
}

TEST(DotsPicture, has_a_scale_that_leaves_room_beside_a_viral_post)
{
    const auto picture = sampleDots();
    layOutAt(*picture, 500);
    const QStringList texts = textsOf(*picture);
    EXPECT_TRUE(texts.contains(QStringLiteral("10")));
    EXPECT_TRUE(texts.contains(QStringLiteral("100")));
    EXPECT_FALSE(texts.contains(QStringLiteral("1,000")));
}

TEST(DotsPicture, leaves_out_in_its_table_what_is_not_known)
{
    const ChartTable table = sampleDots()->table();
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0][4].value, QStringLiteral("5"));
    EXPECT_EQ(table.rows[1][4], ChartCell());
}

TEST(DotsPicture, sets_a_row_against_the_others_where_it_is_told_how)
{
    DotsPicture picture({{.name = QStringLiteral("News"),
                          .values = {1, 2, 3, 4, 5},
                          .median = 3,
                          .besideOthers = 0.2,
                          .others = 31},
                         {.name = QStringLiteral("Event"), .values = {3}, .median = 3}});
    layOutAt(picture, 500);
    EXPECT_EQ(picture.marks()[0].sentence(),
              QStringLiteral("News: 5 posts, median 3, +20% beside the 31 other(s)"));
    EXPECT_EQ(picture.marks()[1].sentence(), QStringLiteral("Event: 1 posts, median 3"));
    const ChartTable table = picture.table();
    ASSERT_EQ(table.columns.size(), 8);
    EXPECT_EQ(table.rows[0][6].value, QStringLiteral("0.2"));
    EXPECT_EQ(table.rows[0][7].text, QStringLiteral("31"));
    EXPECT_EQ(table.rows[1][6], ChartCell());
    EXPECT_EQ(table.rows[1][7], ChartCell());
}

TEST(DotsPicture, is_empty_without_values)
{
    EXPECT_TRUE(DotsPicture({}).isEmpty());
    EXPECT_TRUE(DotsPicture({{.name = QStringLiteral("News")}}).isEmpty());
}

} // namespace
} // namespace semainier::ui
