// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotsplot.h"

#include "tests/support/printers.h"

#include <QImage>
#include <QPainter>

namespace semainier::ui {
namespace {

const ChartLook light{.scheme = Scheme::Light};

QImage painted(DotsPlot &plot, const ChartLook &look = light)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(look.color(Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    plot.paint(painter, look);
    return image;
}

bool isMarked(const QImage &image, QPoint point, const ChartLook &look = light)
{
    return image.pixelColor(point) != look.color(Token::Surface);
}

TEST(DotsPlot, puts_a_dot_at_its_value_and_as_far_below_as_told)
{
    DotsPlot plot(10);
    plot.place({100, 20, 100, 150},
               {{.value = 0, .below = 10, .kind = PostKind::Info}, {.value = 5, .below = 120}});
    const QImage image = painted(plot);
    EXPECT_TRUE(isMarked(image, {100, 30}));
    EXPECT_TRUE(isMarked(image, {150, 140}));
    EXPECT_NE(image.pixelColor(100, 30), image.pixelColor(150, 140));
    EXPECT_FALSE(isMarked(image, {150, 30}));
    EXPECT_FALSE(isMarked(image, {100, 36}));
}

TEST(DotsPlot, draws_the_largest_value_whole)
{
    DotsPlot plot(10);
    plot.place({0, 0, 200, 100}, {{.value = 10, .below = 50}});
    const QImage image = painted(plot);
    EXPECT_TRUE(isMarked(image, {197, 50}));
    EXPECT_TRUE(isMarked(image, {203, 50}));
}

TEST(DotsPlot, forgets_the_dots_of_before_when_it_is_placed_anew)
{
    DotsPlot plot(10);
    plot.place({0, 0, 200, 100}, {{.value = 2, .below = 50, .kind = PostKind::Event}});
    EXPECT_TRUE(isMarked(painted(plot), {40, 50}));
    plot.place({100, 0, 100, 100}, {{.value = 5, .below = 20}});
    const ChartLook dark{.scheme = Scheme::Dark};
    const QImage moved = painted(plot, dark);
    EXPECT_FALSE(isMarked(moved, {120, 50}, dark));
    EXPECT_TRUE(isMarked(moved, {150, 20}, dark));
}

} // namespace
} // namespace semainier::ui
