// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strippicture.h"

#include "tests/support/printers.h"
#include "tests/ui/charts/samplepictures.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using namespace semainier::test;

TEST(StripPicture, writes_the_own_value_with_its_range)
{
    const auto picture = sampleStrip();
    layOutAt(*picture, 600);
    EXPECT_TRUE(textsOf(*picture).contains(QStringLiteral("You 25% (17–36%)")));
    EXPECT_EQ(picture->marks().front().sentence(), QStringLiteral("You: 25% (probably 17–36%)"));
}

TEST(StripPicture, keeps_the_figure_of_a_name_there_is_no_room_for)
{
    StripPicture picture({.others = {{.name = QStringLiteral("An association with such a long name "
                                                             "that nobody calls it by it"),
                                      .value = 0.5}}});
    layOutAt(picture, 320);
    const QString name = textsOf(picture).last();
    EXPECT_TRUE(name.endsWith(QStringLiteral("… 50%"))) << name.toStdString();
}

TEST(StripPicture, is_empty_without_any_value)
{
    EXPECT_TRUE(StripPicture({}).isEmpty());
    EXPECT_FALSE(StripPicture({.value = 0.0}).isEmpty());
}

TEST(StripPicture, stays_on_the_line_at_both_ends)
{
    StripPicture picture({.name = QStringLiteral("You"),
                          .value = 0,
                          .range = Interval{0, 0.05},
                          .others = {{.name = QStringLiteral("All"), .value = 1}}});
    layOutAt(picture, 320);
    for (const ChartLabel &label : picture.labels()) {
        EXPECT_GE(label.rect.left(), 0);
        EXPECT_LE(label.rect.right(), 320);
    }
}

} // namespace
} // namespace semainier::ui
