// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

const QString name = QStringLiteral("Curation and content");
constexpr LabelStyle style{};

TEST(LabelPlacer, puts_a_name_at_the_right_of_its_point)
{
    LabelPlacer placer({0, 0, 400, 200});
    const auto placed = placer.place({100, 100}, 6, name, style);
    ASSERT_TRUE(placed);
    EXPECT_DOUBLE_EQ(placed->label.rect.left(), 110);
    EXPECT_DOUBLE_EQ(placed->label.rect.center().y(), 100);
    EXPECT_FALSE(placed->leader);
}

TEST(LabelPlacer, goes_to_the_other_side_at_the_edge)
{
    LabelPlacer placer({0, 0, 400, 200});
    EXPECT_DOUBLE_EQ(placer.place({390, 100}, 6, name, style)->label.rect.right(), 380);
}

TEST(LabelPlacer, never_lays_a_name_on_another_one)
{
    LabelPlacer placer({0, 0, 400, 200});
    std::vector<QRectF> taken;
    for (int point = 0; point < 12; ++point) {
        if (const auto placed = placer.place({200.0 + point, 100}, 6, name, style)) {
            for (const QRectF &other : taken) {
                EXPECT_FALSE(other.intersects(placed->label.rect));
            }
            taken.push_back(placed->label.rect);
        }
    }
    EXPECT_GE(taken.size(), 10U);
}

TEST(LabelPlacer, keeps_off_lines_where_there_is_a_choice)
{
    LabelPlacer placer({0, 0, 400, 200});
    const QLineF line(100, 100, 400, 100);
    placer.avoid(line);
    EXPECT_FALSE(crosses(line, placer.place({100, 100}, 6, name, style)->label.rect));
}

TEST(LabelPlacer, leads_to_a_name_that_had_to_go_far)
{
    LabelPlacer placer({0, 0, 400, 200});
    placer.keepFree({60, 60, 340, 80});
    const auto placed = placer.place({200, 100}, 6, name, style);
    ASSERT_TRUE(placed);
    ASSERT_TRUE(placed->leader);
    EXPECT_EQ(placed->leader->p1(), QPointF(200, 100));
}

TEST(LabelPlacer, elides_a_name_there_is_little_room_for_and_leaves_out_what_has_none)
{
    LabelPlacer narrow({0, 0, style.width(name) * 0.8, 60});
    const auto placed = narrow.place({10, 30}, 4, name, style);
    ASSERT_TRUE(placed);
    EXPECT_TRUE(placed->label.text.endsWith(u'…'));
    LabelPlacer none({0, 0, 20, 5});
    EXPECT_FALSE(none.place({10, 2}, 4, name, style));
}

TEST(LabelPlacer, knows_when_a_line_runs_through_a_rectangle)
{
    const QRectF rect(10, 10, 20, 10);
    EXPECT_TRUE(crosses({0, 15, 100, 15}, rect));
    EXPECT_TRUE(crosses({15, 15, 18, 16}, rect));
    EXPECT_TRUE(crosses({0, 0, 40, 30}, rect));
    EXPECT_FALSE(crosses({0, 0, 9, 30}, rect));
    EXPECT_FALSE(crosses({0, 25, 100, 25}, rect));
}

} // namespace
} // namespace semainier::ui
