// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followercharts.h"

#include "core/planner/engagementedit.h"
#include "tests/ui/engagement/engagementfixture.h"
#include "tests/ui/shell/answers.h"
#include "ui/charts/chart.h"
#include "ui/engagement/engagementscreen.h"

#include <QSignalSpy>

namespace semainier::ui {
namespace {

using test::need;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class FollowerChartsTest : public EngagementTest {
protected:
    void count(const Account &account, QDate day, qint64 followers)
    {
        need(planner().apply(need(recordFollowers(
            planner(), {.account = account.id, .readOn = day, .followers = followers}, {}))));
    }
};

TEST_F(FollowerChartsTest, have_a_year_of_months_at_least)
{
    const DateRange quarter{QDate(2026, 9, 10), QDate(2026, 11, 18)};
    EXPECT_EQ(followerRange(quarter), (DateRange{QDate(2025, 12, 1), quarter.last}));
    const DateRange year{QDate(2025, 11, 19), QDate(2026, 11, 18)};
    EXPECT_EQ(followerRange(year), followerRange(quarter));
    const DateRange years{QDate(2023, 3, 5), QDate(2026, 11, 18)};
    EXPECT_EQ(followerRange(years).first, QDate(2023, 3, 1));
}

TEST_F(FollowerChartsTest, tell_the_last_count_and_the_change_of_each_month)
{
    const Account account = mastodon();
    count(account, QDate(2026, 10, 30), 1800);
    count(account, QDate(2026, 11, 16), 1812);
    const auto rows = followerRows(read());
    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(rows.front().name, QStringLiteral("Mastodon"));
    EXPECT_EQ(rows.front().detail, QStringLiteral("1,812 on 16 November"));
    ASSERT_THAT(rows.front().months, SizeIs(12));
    EXPECT_EQ(rows.front().months.back(),
              (FollowersMonth{.label = QStringLiteral("Nov"),
                              .name = QStringLiteral("November 2026"),
                              .readOn = QStringLiteral("16 November"),
                              .followers = 1812,
                              .change = 12}));
    EXPECT_EQ(rows.front().months[10].change, std::nullopt);
    EXPECT_TRUE(rows.front().months.front().readOn.isEmpty());
}

TEST_F(FollowerChartsTest, are_of_the_accounts_that_are_asked_for_and_were_counted)
{
    const Account one = mastodon();
    const Account other = facebook();
    count(one, QDate(2026, 11, 16), 12);
    count(other, QDate(2020, 1, 1), 900);
    EXPECT_THAT(followerRows(read()), SizeIs(1)) << "the other one not in these months";
    EXPECT_THAT(followerRows(read({.account = one.id})), SizeIs(1));
    EXPECT_THAT(followerRows(read({.account = other.id})), IsEmpty());
}

TEST_F(FollowerChartsTest, come_with_rates_of_followers_where_nothing_better_is_known)
{
    const Account account = mastodon();
    count(account, recent.addDays(-1), 1000);
    publish(account, PostKind::Info, QStringLiteral("Collecte"), [] {
        Metrics metrics;
        metrics[Metric::Reactions] = 30;
        return metrics;
    }());
    const EngagementContent content = read();
    EXPECT_EQ(content.figures.base, RateBase::Followers);
    EXPECT_EQ(content.posts.front().rate, 0.03);
}

TEST_F(FollowerChartsTest, are_on_the_page_of_the_engagement_and_follow_each_count)
{
    const Account account = mastodon();
    test::Answers answers;
    EngagementScreen screen(planner(), answers);
    QSignalSpy shown(&screen, &EngagementScreen::shown);
    screen.show();
    ASSERT_TRUE(shown.wait());
    const Chart *chart = nullptr;
    for (const auto *candidate : screen.findChildren<Chart *>()) {
        if (candidate->title() == QStringLiteral("Followers")) {
            chart = candidate;
        }
    }
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->picture(), nullptr);
    EXPECT_THAT(chart->emptyText().toStdString(), ::testing::HasSubstr("in the weekly figures"));
    count(account, QDate(2026, 11, 16), 12);
    ASSERT_TRUE(shown.wait());
    EXPECT_NE(chart->picture(), nullptr);
}

} // namespace
} // namespace semainier::ui
