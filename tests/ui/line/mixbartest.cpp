// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/mixbar.h"

#include "tests/support/matchers.h"

namespace semainier::ui {
namespace {

using ::testing::ElementsAre;

std::vector<double> widths(const std::vector<QRectF> &segments)
{
    std::vector<double> widths;
    for (const QRectF &segment : segments) {
        widths.push_back(segment.width());
    }
    return widths;
}

TEST(BarSegments, fill_the_bar_in_proportion)
{
    const QRectF bar(10, 5, 100, 16);
    const auto segments = barSegments(bar, std::array{2, 3, 2, 1});
    EXPECT_THAT(widths(segments), ElementsAre(25, 38, 25, 12));
    EXPECT_EQ(segments.front().topLeft(), bar.topLeft());
    EXPECT_EQ(segments[2].left(), 73);
    EXPECT_EQ(segments.back().bottomRight(), bar.bottomRight());
}

TEST(BarSegments, have_no_width_without_a_share)
{
    EXPECT_THAT(widths(barSegments({0, 0, 90, 16}, std::array{0, 1, 0, 2})),
                ElementsAre(0, 30, 0, 60));
    EXPECT_THAT(widths(barSegments({0, 0, 90, 16}, std::array{0, 0})), ElementsAre(0, 0));
}

} // namespace
} // namespace semainier::ui
