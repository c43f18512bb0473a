// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/divergingpicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

const ChartLabel &labelOf(const ChartPicture &picture, const QString &text)
{
    const auto found = std::ranges::find(picture.labels(), text, &ChartLabel::text);
    EXPECT_NE(found, picture.labels().end()) << text.toStdString();
    return *found;
}

TEST(DivergingPicture, writes_differences_with_their_sign_beyond_the_end_of_the_bar)
{
    const auto picture = sampleDiverging();
    layOutAt(*picture, 600);
    const qreal zero = labelOf(*picture, QStringLiteral("less than the target")).rect.right();
    EXPECT_LT(labelOf(*picture, QStringLiteral("−15")).rect.right(), zero);
    EXPECT_GT(labelOf(*picture, QStringLiteral("+8")).rect.left(), zero);
    EXPECT_GT(labelOf(*picture, QStringLiteral("+5")).rect.left(), zero);
}

TEST(DivergingPicture, draws_each_part_in_its_colour_to_its_side)
{
    DivergingPicture picture({{ContentPart::Action, -10}, {ContentPart::Original, 10}},
                             QStringLiteral("less"), QStringLiteral("more"));
    layOutAt(picture, 600);
    const QImage image = painted(picture);
    const auto middle = labelOf(picture, QStringLiteral("less")).rect.right() + 6;
    const auto y = [&](size_t row) { return qRound(picture.marks()[row].rect.center().y()); };
    EXPECT_EQ(image.pixelColor(qRound(middle) - 40, y(0)), partColor(ContentPart::Action));
    EXPECT_EQ(image.pixelColor(qRound(middle) + 40, y(0)),
              tokenColor(Token::Surface, Scheme::Light));
    EXPECT_EQ(image.pixelColor(qRound(middle) + 40, y(1)), partColor(ContentPart::Original));
}

TEST(DivergingPicture, tells_the_exact_difference_and_its_range)
{
    const auto picture = sampleDiverging();
    layOutAt(*picture, 600);
    EXPECT_EQ(picture->marks()[3].sentence(),
              QStringLiteral("Original articles: −15.3 points (probably from −22 to −4)"));
    EXPECT_EQ(picture->marks()[2].sentence(), QStringLiteral("Curated links: +8.3 points"));
    EXPECT_EQ(picture->table().rows[3][1],
              (ChartCell{QStringLiteral("−15"), QStringLiteral("-15.25")}));
}

TEST(DivergingPicture, does_not_blow_up_small_differences)
{
    DivergingPicture small({{ContentPart::Action, 0.5}}, {}, {});
    layOutAt(small, 600);
    const QImage image = painted(small);
    const int y = qRound(small.marks().front().rect.center().y());
    int coloured = 0;
    for (int x = 0; x < image.width(); ++x) {
        coloured += image.pixelColor(x, y) == partColor(ContentPart::Action) ? 1 : 0;
    }
    EXPECT_LT(coloured, 60);
}

} // namespace
} // namespace semainier::ui
