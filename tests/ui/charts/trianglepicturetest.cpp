// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trianglepicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <gmock/gmock.h>

#include <cmath>

namespace semainier::ui {
namespace {

using namespace semainier::test;

TEST(TrianglePicture, places_points_as_the_lens_has_them)
{
    TrianglePicture picture({.points = {{QStringLiteral("I"), {1, 0, 0}},
                                        {QStringLiteral("C"), {0, 1, 0}},
                                        {QStringLiteral("A"), {0, 0, 1}},
                                        {QStringLiteral("2012"), observedIn2012}}});
    layOutAt(picture, 500);
    const auto at = [&](size_t mark) { return picture.marks()[mark].rect.center(); };
    const qreal side = at(2).x() - at(0).x();
    EXPECT_NEAR(at(0).y(), at(2).y(), 1e-6);
    EXPECT_NEAR(at(1).x(), (at(0).x() + at(2).x()) / 2, 1e-6);
    EXPECT_NEAR(at(0).y() - at(1).y(), side * std::sqrt(3.0) / 2, 1e-6);
    EXPECT_NEAR((at(3).x() - at(0).x()) / side, 0.2850, 1e-4);
    EXPECT_NEAR((at(0).y() - at(3).y()) / side, 0.2234, 1e-4);
}

TEST(TrianglePicture, leads_from_the_own_point_to_the_edges_with_its_percentages)
{
    const auto picture = sampleTriangle();
    layOutAt(*picture, 700);
    const QStringList texts = textsOf(*picture);
    EXPECT_TRUE(texts.contains(QStringLiteral("Information 60%")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Community 25%")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Action 15%")));
}

TEST(TrianglePicture, names_its_corners_at_any_width)
{
    const auto picture = sampleTriangle();
    layOutAt(*picture, 320);
    for (const char *corner : {"Information", "Community", "Action"}) {
        EXPECT_TRUE(textsOf(*picture).contains(QString::fromLatin1(corner))) << corner;
    }
}

TEST(TrianglePicture, tells_the_three_shares_of_every_point)
{
    const auto picture = sampleTriangle();
    layOutAt(*picture, 500);
    EXPECT_EQ(picture->marks()[3].sentence(),
              QStringLiteral("Observed in 2012: Information 58.6%, Community 25.8%, "
                             "Action 15.6%"));
    EXPECT_EQ(picture->table().rows[3][2].value, QStringLiteral("0.258"));
}

} // namespace
} // namespace semainier::ui
