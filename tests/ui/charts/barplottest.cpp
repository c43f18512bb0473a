// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barplot.h"

#include "tests/support/printers.h"

#include <QImage>
#include <QPainter>

namespace semainier::ui {
namespace {

QImage painted(BarPlot &plot, const ChartLook &look = {.scheme = Scheme::Light})
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(look.color(Token::Surface));
    QPainter painter(&image);
    plot.paint(painter, look);
    return image;
}

const std::vector<BarSegments> twoBars{
    {.fill = {.part = ContentPart::Information}, .lengths = {0.5, 0.25}},
    {.fill = {.part = ContentPart::Original}, .lengths = {0.5, 0.75}}};

TEST(BarPlot, lays_bars_across_with_the_first_category_on_top)
{
    BarPlot plot(BarPlot::Direction::Across, twoBars, 0, 1);
    plot.place({100, 20, 160, 120}, 0.5);
    EXPECT_EQ(plot.stretch(0, 0, 0.5), QRectF(100, 35, 80, 30));
    EXPECT_EQ(plot.stretch(1, 0.25, 1), QRectF(140, 95, 120, 30));
    const QImage image = painted(plot);
    EXPECT_EQ(image.pixelColor(170, 50), partColor(ContentPart::Information));
    EXPECT_EQ(image.pixelColor(170, 110), partColor(ContentPart::Original));
    EXPECT_EQ(image.pixelColor(170, 80), tokenColor(Token::Surface, Scheme::Light));
}

TEST(BarPlot, stands_columns_up_with_the_first_category_at_the_left)
{
    BarPlot plot(BarPlot::Direction::Up, twoBars, 0, 1);
    plot.place({20, 20, 200, 160}, 0.5);
    EXPECT_EQ(plot.stretch(1, 0, 0.25), QRectF(145, 140, 50, 40));
    const QImage image = painted(plot);
    EXPECT_EQ(image.pixelColor(70, 120), partColor(ContentPart::Information));
    EXPECT_EQ(image.pixelColor(170, 120), partColor(ContentPart::Original));
}

TEST(BarPlot, goes_to_both_sides_of_zero)
{
    BarPlot plot(BarPlot::Direction::Across,
                 {{.fill = {.part = ContentPart::Action}, .lengths = {-8, 4}}}, -10, 10);
    plot.place({0, 0, 200, 100}, 0.5);
    const QImage image = painted(plot);
    EXPECT_EQ(image.pixelColor(40, 25), partColor(ContentPart::Action));
    EXPECT_EQ(image.pixelColor(120, 25), tokenColor(Token::Surface, Scheme::Light));
    EXPECT_EQ(image.pixelColor(120, 75), partColor(ContentPart::Action));
    EXPECT_EQ(image.pixelColor(40, 75), tokenColor(Token::Surface, Scheme::Light));
}

TEST(BarPlot, moves_and_changes_its_colours)
{
    BarPlot plot(BarPlot::Direction::Across,
                 {{.fill = {.part = ContentPart::Action, .shade = Shade::Pale}, .lengths = {1}}}, 0,
                 1);
    plot.place({0, 0, 100, 100}, 1);
    const QImage light = painted(plot);
    plot.place({150, 50, 100, 100}, 1);
    const ChartLook dark{.scheme = Scheme::Dark};
    const QImage moved = painted(plot, dark);
    EXPECT_EQ(moved.pixelColor(50, 20), dark.color(Token::Surface));
    EXPECT_EQ(moved.pixel(200, 100),
              dark.fill({.part = ContentPart::Action, .shade = Shade::Pale}).rgb());
    EXPECT_NE(light.pixelColor(50, 50), moved.pixelColor(200, 100));
}

} // namespace
} // namespace semainier::ui
