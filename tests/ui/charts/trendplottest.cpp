// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendplot.h"

#include "tests/support/printers.h"

#include <QImage>
#include <QPainter>

namespace semainier::ui {
namespace {

const ChartLook light{.scheme = Scheme::Light};
const Scale upToFour{.low = 0, .high = 4, .step = 1};

QImage painted(TrendPlot &plot, const ChartLook &look = light)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(look.color(Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    plot.paint(painter, look);
    return image;
}

/// All but the edge of a stroke.
bool isInked(const QImage &image, QPoint point, const QColor &ink)
{
    constexpr double almost = 1.3;
    return contrast(image.pixelColor(point), ink) < almost;
}

TEST(TrendPlot, places_months_across_and_values_up)
{
    TrendPlot plot(5, upToFour, {}, {});
    plot.place({50, 20, 200, 160});
    EXPECT_EQ(plot.at(0, 0), QPointF(50, 180));
    EXPECT_EQ(plot.at(4, 4), QPointF(250, 20));
    EXPECT_EQ(plot.at(1, 3), QPointF(100, 60));
}

TEST(TrendPlot, gives_a_single_month_the_left_edge)
{
    TrendPlot plot(1, upToFour, {{.month = 0, .value = 2}}, {});
    plot.place({50, 20, 200, 160});
    EXPECT_EQ(plot.at(0, 2), QPointF(50, 100));
}

TEST(TrendPlot, draws_open_circles_that_are_faint_where_told)
{
    TrendPlot plot(5, upToFour, {{.month = 1, .value = 1}, {.month = 2, .value = 2, .faint = true}},
                   {});
    plot.place({50, 20, 200, 160});
    const QImage image = painted(plot);
    EXPECT_EQ(image.pixelColor(100, 140), light.color(Token::Surface));
    EXPECT_TRUE(isInked(image, {105, 140}, light.color(Token::Ink)));
    EXPECT_TRUE(isInked(image, {94, 140}, light.color(Token::Ink)));
    EXPECT_TRUE(isInked(image, {155, 100}, light.color(Token::Tertiary)));
    EXPECT_EQ(image.pixelColor(205, 60), light.color(Token::Surface)) << "a gap";
}

TEST(TrendPlot, keeps_its_circles_where_they_are_when_the_looks_change)
{
    TrendPlot plot(5, upToFour, {{.month = 1, .value = 1}}, {});
    plot.place({50, 20, 200, 160});
    const QImage first = painted(plot);
    const ChartLook dark{.scheme = Scheme::Dark};
    EXPECT_TRUE(isInked(painted(plot, dark), {105, 140}, dark.color(Token::Ink)));
    plot.place({0, 0, 100, 100});
    plot.place({50, 20, 200, 160});
    EXPECT_EQ(painted(plot), first);
}

TEST(TrendPlot, ends_the_line_where_it_leaves_the_scale)
{
    const auto inked = [](const QImage &image, const QRect &where) {
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x) {
                if (image.pixelColor(x, y) != light.color(Token::Surface)) {
                    return true;
                }
            }
        }
        return false;
    };
    TrendPlot plot(5, upToFour, {}, QLineF(0, 4, 4, -4));
    plot.place({50, 20, 200, 160});
    const QImage image = painted(plot);
    EXPECT_TRUE(inked(image, {50, 20, 80, 140}));
    EXPECT_FALSE(inked(image, {154, 20, 140, 180}));
    EXPECT_FALSE(inked(image, {0, 183, 300, 17}));
}

} // namespace
} // namespace semainier::ui
