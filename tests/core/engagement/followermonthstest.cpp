// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/followermonths.h"

#include <gmock/gmock.h>

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

constexpr AccountId mastodon{1};
constexpr AccountId bluesky{2};
const DateRange autumn{QDate(2026, 9, 20), QDate(2026, 12, 5)};

FollowerCount counted(AccountId account, QDate day, qint64 followers)
{
    return {.account = account, .readOn = day, .followers = followers};
}

std::vector<FollowerMonth> monthsOf(const std::vector<FollowerCount> &counts)
{
    const auto found = followerMonths(autumn, counts);
    return found.size() == 1 ? found.front().months : std::vector<FollowerMonth>();
}

} // namespace

TEST(FollowerMonths, end_with_their_last_count_and_change_since_that_of_the_month_before)
{
    const auto months = monthsOf(
        {counted(mastodon, QDate(2026, 8, 31), 790), counted(mastodon, QDate(2026, 9, 2), 900),
         counted(mastodon, QDate(2026, 9, 30), 800), counted(mastodon, QDate(2026, 10, 1), 801),
         counted(mastodon, QDate(2026, 10, 26), 820), counted(mastodon, QDate(2026, 11, 30), 815),
         counted(mastodon, QDate(2026, 12, 5), 815)});
    EXPECT_THAT(months,
                ElementsAre(FollowerMonth{.month = QDate(2026, 9, 1),
                                          .readOn = QDate(2026, 9, 30),
                                          .followers = 800,
                                          .change = 10},
                            FollowerMonth{.month = QDate(2026, 10, 1),
                                          .readOn = QDate(2026, 10, 26),
                                          .followers = 820,
                                          .change = 20},
                            FollowerMonth{.month = QDate(2026, 11, 1),
                                          .readOn = QDate(2026, 11, 30),
                                          .followers = 815,
                                          .change = -5},
                            FollowerMonth{.month = QDate(2026, 12, 1),
                                          .readOn = QDate(2026, 12, 5),
                                          .followers = 815,
                                          .change = 0}));
}

TEST(FollowerMonths, without_a_count_are_gaps_and_leave_the_next_without_a_change)
{
    const auto months = monthsOf({counted(mastodon, QDate(2026, 9, 30), 800),
                                  counted(mastodon, QDate(2026, 11, 3), 830),
                                  counted(mastodon, QDate(2026, 12, 1), 840)});
    ASSERT_THAT(months, SizeIs(4));
    EXPECT_TRUE(months[0].isCounted());
    EXPECT_EQ(months[0].change, std::nullopt) << "nobody looked in August";
    EXPECT_EQ(months[1], (FollowerMonth{.month = QDate(2026, 10, 1)}));
    EXPECT_FALSE(months[1].isCounted());
    EXPECT_EQ(months[2].followers, 830);
    EXPECT_EQ(months[2].change, std::nullopt);
    EXPECT_EQ(months[3].change, 10);
}

TEST(FollowerMonths, are_of_each_account_that_was_counted_up_to_the_end)
{
    const auto found = followerMonths(autumn,
                                      std::vector{counted(mastodon, QDate(2026, 12, 5), 840),
                                                  counted(mastodon, QDate(2026, 12, 6), 999),
                                                  counted(bluesky, QDate(2020, 1, 1), 3),
                                                  counted(AccountId(3), QDate(2026, 12, 6), 5)});
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0].account, mastodon);
    EXPECT_EQ(found[0].months.back().followers, 840);
    EXPECT_EQ(found[1].account, bluesky);
    ASSERT_THAT(found[1].months, SizeIs(4));
    EXPECT_FALSE(found[1].months.front().isCounted());
    EXPECT_THAT(followerMonths(autumn, {}), IsEmpty());
}

} // namespace semainier::test
