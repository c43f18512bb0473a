// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mappicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

QPointF middleOf(const ChartPicture &picture, const QString &name)
{
    const auto &marks = picture.marks();
    return std::ranges::find(marks, name, &ChartMark::name)->rect.center();
}

TEST(MapPicture, places_points_to_scale)
{
    const auto picture = sampleMap();
    layOutAt(*picture, 560);
    const QPointF low = middleOf(*picture, QStringLiteral("Institutional"));
    const QPointF high = middleOf(*picture, QStringLiteral("Action and community"));
    const QPointF own = middleOf(*picture, QStringLiteral("You"));
    const QPointF right = middleOf(*picture, QStringLiteral("Curation and content"));
    EXPECT_NEAR(low.x(), high.x(), 0.01);
    EXPECT_LT(high.y(), low.y());
    EXPECT_NEAR((own.x() - low.x()) / (right.x() - low.x()), 0.48 / 0.80, 1e-6);
    EXPECT_NEAR((low.y() - own.y()) / (low.y() - high.y()), 0.20 / 0.45, 1e-6);
}

TEST(MapPicture, scales_its_axes_to_the_data_with_round_ticks)
{
    const auto picture = sampleMap();
    layOutAt(*picture, 560);
    const QStringList texts = textsOf(*picture);
    for (const char *tick : {"0%", "20%", "40%", "60%", "80%", "10%", "30%", "50%"}) {
        EXPECT_TRUE(texts.contains(QString::fromLatin1(tick))) << tick;
    }
    EXPECT_FALSE(texts.contains(QStringLiteral("100%")));
}

TEST(MapPicture, names_the_first_month_of_the_path_and_the_last_beside_the_own_point)
{
    const auto picture = sampleMap();
    layOutAt(*picture, 560);
    const QStringList texts = textsOf(*picture);
    EXPECT_TRUE(texts.contains(QStringLiteral("June")));
    EXPECT_TRUE(texts.contains(QStringLiteral("You, November")));
    EXPECT_FALSE(texts.contains(QStringLiteral("July")));
    EXPECT_FALSE(texts.contains(QStringLiteral("November")));
}

TEST(MapPicture, says_what_the_axes_mean_and_that_a_month_had_few_posts)
{
    const auto picture = sampleMap();
    layOutAt(*picture, 560);
    const auto &marks = picture->marks();
    EXPECT_EQ(std::ranges::find(marks, QStringLiteral("June"), &ChartMark::name)->sentence(),
              QStringLiteral("June: brings content: 8%, exchanges with the community: 6%, "
                             "few posts"));
}

TEST(MapPicture, draws_the_path_through_its_months)
{
    const auto picture = sampleMap();
    layOutAt(*picture, 560);
    const QImage image = painted(*picture);
    const ChartLook look{.scheme = Scheme::Light};
    EXPECT_EQ(image.pixelColor(middleOf(*picture, QStringLiteral("July")).toPoint()),
              look.color(Token::Secondary));
    EXPECT_EQ(image.pixelColor(middleOf(*picture, QStringLiteral("June")).toPoint()),
              look.color(Token::Surface));
    EXPECT_EQ(image.pixelColor(middleOf(*picture, QStringLiteral("You")).toPoint()),
              look.color(Token::Ink));
}

TEST(MapPicture, copes_with_one_point_and_with_none)
{
    MapPicture one({.points = {{.name = QStringLiteral("You"), .x = 0.3, .y = 0.3}}});
    EXPECT_FALSE(one.isEmpty());
    layOutAt(one, 320);
    EXPECT_EQ(one.marks().size(), 1U);
    EXPECT_TRUE(MapPicture({}).isEmpty());
}

} // namespace
} // namespace semainier::ui
