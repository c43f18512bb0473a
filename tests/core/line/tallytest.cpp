// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/tally.h"

#include "tests/core/line/linevalues.h"

namespace semainier::test {

using ::testing::ElementsAre;

TEST(Tally, sums_the_kinds_of_each_part)
{
    Tally tally;
    for (const PostKind kind : allPostKinds) {
        tally.kinds[static_cast<size_t>(kind)] = 1 + int(kind);
    }
    // Info and event; calls for volunteers, donations, advocacy, partner's offers; then one each.
    EXPECT_THAT(tally.parts().values, ElementsAre(1 + 2, 3 + 4 + 5 + 6, 7, 8));
    EXPECT_EQ(tally.contentPosts(), 36);
    EXPECT_EQ(tally.of(PostKind::Exchange), 9);
}

TEST(ExchangeRate, counts_posts_that_name_somebody_and_exchanges_by_themselves)
{
    const auto exchanges = mixed.exchanges();
    ASSERT_TRUE(exchanges);
    EXPECT_EQ(*exchanges, (Exchanges{7, 25}));
    EXPECT_DOUBLE_EQ(*exchanges->rate(), 0.28);
}

TEST(ExchangeRate, takes_posts_that_are_exchanges_and_counted_weeks_alike)
{
    Tally tally = tallyOf({{9, 4, 5, 2}}, 2, 3);
    tally.kinds[static_cast<size_t>(PostKind::Exchange)] = 2;
    EXPECT_EQ(tally.exchanges(), mixed.exchanges());
}

TEST(ExchangeRate, that_was_not_recorded_is_not_0)
{
    EXPECT_EQ(tallyOf({{9, 4, 5, 2}}).exchanges(), std::nullopt);
    EXPECT_EQ(tallyOf({{9, 4, 5, 2}}, 0, 0).exchanges(), (Exchanges{0, 20}));
    EXPECT_EQ(tallyOf({{9, 4, 5, 2}}, 1).exchanges(), (Exchanges{1, 20}));
}

TEST(ExchangeRate, of_no_items_is_not_known)
{
    EXPECT_EQ(tallyOf({}, 0, 0).exchanges()->rate(), std::nullopt);
}

TEST(ExchangeRate, of_nothing_but_exchanges_is_1)
{
    const Tally tally = tallyOf({}, 0, 4);
    EXPECT_EQ(tally.exchanges()->rate(), 1);
    EXPECT_EQ(mixOf(tally.parts()), std::nullopt);
}

TEST(IntegrationRate, is_the_share_of_posts_that_serve_an_objective)
{
    Tally tally = mixed;
    tally.linked = 5;
    EXPECT_EQ(tally.integrationRate(), 0.25);
    EXPECT_EQ(Tally().integrationRate(), std::nullopt);
}

TEST(Tally, of_two_periods_is_the_sum)
{
    Tally sum = mixed;
    sum += small;
    EXPECT_EQ(sum.parts(), (PartCounts{{12, 6, 5, 2}}));
    EXPECT_EQ(sum.interactive, 2);
    EXPECT_EQ(sum.counted, 6);
    Tally unrecorded = tallyOf({{1, 0, 0, 0}});
    unrecorded += tallyOf({{1, 0, 0, 0}});
    EXPECT_EQ(unrecorded.counted, std::nullopt);
}

} // namespace semainier::test
