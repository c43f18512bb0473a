// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/missingposts.h"

#include "tests/support/matchers.h"

namespace semainier::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(MissingPosts, come_the_largest_gap_first_and_exchanges_last)
{
    PlannedBalance planned{.exchangeMinutes = 5};
    planned.balance.missing = {{1, 0, 1, 2}};
    planned.balance.exchanges = 4;
    planned.next = {{{{PostKind::Info, 20},
                      {PostKind::VolunteerCall, 30},
                      {PostKind::Curated, 15},
                      {PostKind::Article, 150}}}};
    const auto missing = missingPosts(planned);
    EXPECT_THAT(missing,
                ElementsAre(MissingPosts{PostKind::Article, 2, 150},
                            MissingPosts{PostKind::Info, 1, 20},
                            MissingPosts{PostKind::Curated, 1, 15},
                            MissingPosts{PostKind::Exchange, 4, 5}));
    EXPECT_EQ(missing.front().minutes(), 300);
    EXPECT_THAT(missingPosts({}), IsEmpty());
}

} // namespace
} // namespace semainier::ui
