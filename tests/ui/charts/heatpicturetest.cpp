// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatpicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <QImage>

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

class HeatPictureTest : public testing::Test {
protected:
    HeatPictureTest() { layOutAt(*picture, 560); }

    QColor colorOf(size_t cell) const
    {
        const QRectF rect = picture->marks()[cell].rect;
        return painted(*picture).pixelColor(qRound(rect.left()) + 6, qRound(rect.top()) + 6);
    }

    std::unique_ptr<ChartPicture> picture = sampleHeat();
};

TEST_F(HeatPictureTest, is_blue_for_less_and_vermillion_for_more_than_usual)
{
    const QColor less = colorOf(1);
    const QColor more = colorOf(22);
    EXPECT_GT(less.blue(), less.red());
    EXPECT_GT(more.red(), more.blue());
    EXPECT_EQ(colorOf(27), tokenColor(Token::Surface, Scheme::Light));
}

TEST_F(HeatPictureTest, tells_what_a_slot_did_and_on_how_many_posts_that_rests)
{
    EXPECT_EQ(picture->marks()[10].sentence(), QStringLiteral("Thursday, midday: −13%, 4 posts"));
    EXPECT_EQ(picture->marks()[5].sentence(),
              QStringLiteral("Saturday, morning: 2 posts, few posts"));
    EXPECT_EQ(picture->marks()[27].sentence(), QStringLiteral("Sunday, evening: 0 posts"));
}

TEST_F(HeatPictureTest, hatches_a_slot_with_few_posts)
{
    const QRect cell = picture->marks()[5].rect.toRect();
    const QImage hatched = painted(*picture).copy(cell);
    const QImage blank = painted(*picture).copy(picture->marks()[6].rect.toRect());
    EXPECT_NE(hatched, blank.copy(QRect(QPoint(), hatched.size())));
}

TEST_F(HeatPictureTest, is_empty_without_posts)
{
    EXPECT_TRUE(HeatPicture({.columns = {QStringLiteral("Mon")},
                             .rows = {QStringLiteral("morning")},
                             .cells = {{}}})
                    .isEmpty());
    EXPECT_FALSE(picture->isEmpty());
}

TEST_F(HeatPictureTest, gives_changes_to_programs)
{
    EXPECT_EQ(picture->table().rows[1][4],
              (ChartCell{QStringLiteral("−13%"), QStringLiteral("-0.13")}));
    EXPECT_EQ(picture->table().rows[0][6], ChartCell());
}

} // namespace
} // namespace semainier::ui
