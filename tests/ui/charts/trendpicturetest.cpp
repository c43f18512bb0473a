// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpicture.h"

#include "tests/ui/charts/samplepictures.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

TEST(TrendPicture, tells_the_value_of_each_month_and_a_gap_as_such)
{
    const auto picture = sampleTrend();
    layOutAt(*picture, 560);
    ASSERT_EQ(picture->marks().size(), 4U);
    EXPECT_EQ(picture->marks()[0].sentence(), QStringLiteral("January 2026: 2.1%, 12 posts"));
    EXPECT_EQ(picture->marks()[1].sentence(),
              QStringLiteral("February 2026: 2.4%, 2 posts, few posts"));
    EXPECT_EQ(picture->marks()[2].sentence(), QStringLiteral("March 2026: no figure, 0 posts"));
}

TEST(TrendPicture, speaks_of_what_is_usual_where_rates_cannot_be_compared)
{
    TrendPicture picture({.months = {{.label = QStringLiteral("Jan"),
                                      .name = QStringLiteral("January 2026"),
                                      .posts = 5,
                                      .value = 1.1}},
                          .line = {},
                          .unit = TrendData::Unit::OfUsual});
    layOutAt(picture, 400);
    EXPECT_EQ(picture.marks()[0].sentence(), QStringLiteral("January 2026: +10%, 5 posts"));
}

TEST(TrendPicture, leaves_a_gap_empty_in_its_table)
{
    const ChartTable table = sampleTrend()->table();
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[0][2].value, QStringLiteral("0.021"));
    EXPECT_EQ(table.rows[2][2], ChartCell());
}

TEST(TrendPicture, is_empty_without_a_value)
{
    EXPECT_TRUE(TrendPicture({}).isEmpty());
    EXPECT_TRUE(TrendPicture({.months = {{}, {}}, .line = {}}).isEmpty());
}

} // namespace
} // namespace semainier::ui
