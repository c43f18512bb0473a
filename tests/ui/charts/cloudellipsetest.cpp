// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cloudellipse.h"

#include "core/line/dice.h"

#include <QRectF>

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace semainier::ui {
namespace {

/// Normal, twice as wide as high, turned by 30 degrees.
std::vector<QPointF> cloud(int points)
{
    Dice dice;
    std::vector<QPointF> drawn;
    for (int point = 0; point < points; ++point) {
        const double along = 0.2 * dice.normal();
        const double aside = 0.1 * dice.normal();
        const double angle = 0.5236;
        drawn.emplace_back(0.5 + along * std::cos(angle) - aside * std::sin(angle),
                           0.4 + along * std::sin(angle) + aside * std::cos(angle));
    }
    return drawn;
}

TEST(CloudEllipse, holds_nine_points_of_ten)
{
    const auto points = cloud(4000);
    const QPolygonF ellipse = cloudEllipse(points);
    const auto inside = std::ranges::count_if(points, [&ellipse](const QPointF &point) {
        return ellipse.containsPoint(point, Qt::OddEvenFill);
    });
    EXPECT_NEAR(static_cast<double>(inside) / 4000, 0.9, 0.02);
}

TEST(CloudEllipse, lies_about_the_middle_of_the_points)
{
    const QPointF middle = cloudEllipse(cloud(4000)).boundingRect().center();
    EXPECT_NEAR(middle.x(), 0.5, 0.02);
    EXPECT_NEAR(middle.y(), 0.4, 0.02);
}

TEST(CloudEllipse, needs_three_points_and_may_be_flat)
{
    EXPECT_TRUE(cloudEllipse(cloud(2)).isEmpty());
    const std::vector<QPointF> flat{{0, 0.5}, {0.5, 0.5}, {1, 0.5}};
    EXPECT_NEAR(cloudEllipse(flat).boundingRect().height(), 0, 1e-9);
}

} // namespace
} // namespace semainier::ui
