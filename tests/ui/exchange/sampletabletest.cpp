// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sampletable.h"

#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <numeric>

namespace semainier::ui {
namespace {

using testing::ElementsAre;

TEST(SharedWidths, give_what_is_left_over_to_one_column)
{
    EXPECT_THAT(sharedWidths({100, 50}, 400, 40, 0), ElementsAre(350, 50));
}

TEST(SharedWidths, take_from_the_widest_first)
{
    EXPECT_THAT(sharedWidths({60, 300, 100}, 360, 40, 1), ElementsAre(60, 200, 100));
    const auto equal = sharedWidths({200, 200, 60}, 300, 40, 0);
    EXPECT_EQ(std::accumulate(equal.begin(), equal.end(), 0), 300);
    EXPECT_NEAR(equal[0], equal[1], 1);
}

TEST(SharedWidths, never_make_a_column_too_narrow_to_read)
{
    EXPECT_THAT(sharedWidths({200, 60, 200}, 100, 90, 0), ElementsAre(90, 60, 90));
}

TEST(SharedWidths, need_no_column)
{
    EXPECT_TRUE(sharedWidths({}, 100, 40, 0).empty());
}

} // namespace
} // namespace semainier::ui
