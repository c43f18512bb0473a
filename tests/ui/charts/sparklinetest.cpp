// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include <QPixmap>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

const QRectF area(0, 0, 100, 20);

TEST(Sparkline, goes_from_the_least_to_the_most)
{
    Sparkline line;
    line.setValues({1.0, 3.0, 2.0});
    EXPECT_EQ(line.piecesIn(area),
              std::vector{QPolygonF({QPointF(0, 20), QPointF(50, 0), QPointF(100, 10)})});
}

TEST(Sparkline, leaves_gaps_where_nothing_is_known)
{
    Sparkline line;
    line.setValues({1.0, 2.0, {}, 1.5, {}, 1.0});
    const auto pieces = line.piecesIn(area);
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0].size(), 2);
    EXPECT_EQ(pieces[1], QPolygonF({QPointF(60, 10)}));
    EXPECT_EQ(pieces[2], QPolygonF({QPointF(100, 20)}));
}

TEST(Sparkline, lies_in_the_middle_where_all_is_the_same_and_is_nothing_without_values)
{
    Sparkline line;
    line.setValues({2.0, 2.0});
    EXPECT_EQ(line.piecesIn(area).front().front(), QPointF(0, 10));
    line.setValues({{}, {}});
    EXPECT_TRUE(line.piecesIn(area).empty());
    line.resize(120, 24);
    EXPECT_FALSE(line.grab().isNull());
    EXPECT_EQ(line.focusPolicy(), Qt::NoFocus);
}

} // namespace
} // namespace semainier::ui
