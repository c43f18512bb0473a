// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flags.h"

#include <gmock/gmock.h>

namespace semainier::ui {
namespace {

using testing::ElementsAre;

TEST(Flags, stand_on_one_line_where_there_is_room)
{
    const std::vector<FlagWish> wishes{{10, 80}, {120, 80}, {240, 50}};
    EXPECT_THAT(placeFlags(wishes, 300, 5),
                ElementsAre(FlagPlace{0, false}, FlagPlace{0, false}, FlagPlace{0, false}));
}

TEST(Flags, turn_to_the_left_at_the_right_end)
{
    const std::vector<FlagWish> wishes{{280, 80}};
    EXPECT_THAT(placeFlags(wishes, 300, 5), ElementsAre(FlagPlace{0, true}));
}

TEST(Flags, of_the_same_place_stand_to_both_sides_or_below_each_other)
{
    const std::vector<FlagWish> both{{150, 80}, {150, 80}};
    EXPECT_EQ(placeFlags(both, 300, 5)[0].line, 0);
    EXPECT_EQ(placeFlags(both, 300, 5)[1].line, 1);
    const std::vector<FlagWish> far{{100, 80}, {200, 95}};
    EXPECT_EQ(placeFlags(far, 300, 5)[1], (FlagPlace{0, false}));
}

TEST(Flags, leave_the_poles_of_others_alone)
{
    // The name of the first would lie on the pole of the second, which goes further down.
    const std::vector<FlagWish> wishes{{40, 90}, {60, 90}, {75, 90}};
    const auto places = placeFlags(wishes, 400, 4);
    EXPECT_GT(places[0].line, places[1].line);
    EXPECT_GT(places[1].line, places[2].line);
}

TEST(Flags, are_placed_even_where_nothing_fits)
{
    const std::vector<FlagWish> wishes{{10, 500}, {20, 500}};
    const auto places = placeFlags(wishes, 100, 5);
    EXPECT_NE(places[0].line, places[1].line);
    EXPECT_TRUE(placeFlags({}, 100, 5).empty());
}

} // namespace
} // namespace semainier::ui
