// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/measuredposts.h"

#include "core/storage/database.h"
#include "tests/core/engagement/engagementvalues.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class MeasuredPostsTest : public TemporaryCalendar {
protected:
    std::vector<MeasuredPost> measuredPosts(const DateRange &range = october,
                                            AccountId account = {})
    {
        return need(MeasuredPosts(planner().database()).ofDays(range, account));
    }
    Post publish(QDate published, const std::vector<Publication> &publications)
    {
        return add({.kind = PostKind::Article,
                    .status = PostStatus::Published,
                    .day = published,
                    .time = TimeOfDay::fromHourMinute(9, 30),
                    .publications = publications});
    }
    void addReading(const Post &post, size_t publication, QDate readOn, const Counts &counts)
    {
        Change change{.action = {.verb = Verb::ImportStatistics}};
        change.readings.added.push_back({.publication = post.publications.at(publication).id,
                                         .readOn = readOn,
                                         .metrics = metricsOf(counts)});
        need(planner().apply(change));
    }

    void addFollowers(const Account &account, QDate readOn, qint64 followers)
    {
        Change change{.action = {.verb = Verb::EditFollowers}};
        change.followerCounts.added.push_back(
            {.account = account.id, .readOn = readOn, .followers = followers});
        need(planner().apply(change));
    }

    const Account x = addAccount(QStringLiteral("x"), QStringLiteral("asso"));
    const Account facebook = addAccount(QStringLiteral("facebook"), QStringLiteral("asso"));
    const QDate day{2026, 10, 6};
};

TEST_F(MeasuredPostsTest, are_one_for_each_account)
{
    const Post post = publish(day, {{.account = x.id}, {.account = facebook.id}});
    addReading(post, 0, day.addDays(7), {.impressions = 100, .reactions = 0});
    const auto posts = measuredPosts();
    ASSERT_THAT(posts, SizeIs(2));
    EXPECT_EQ(posts[0],
              (MeasuredPost{.post = post.id,
                            .account = x.id,
                            .network = QStringLiteral("x"),
                            .kind = PostKind::Article,
                            .day = day,
                            .time = TimeOfDay::fromHourMinute(9, 30),
                            .ageAtReading = 7,
                            .metrics = metricsOf({.impressions = 100, .reactions = 0})}));
    EXPECT_EQ(posts[1].account, facebook.id);
    EXPECT_EQ(posts[1].network, QStringLiteral("facebook"));
    EXPECT_FALSE(posts[1].isRead());
    EXPECT_TRUE(posts[1].metrics.isEmpty());
}

TEST_F(MeasuredPostsTest, stand_as_at_their_last_reading)
{
    const Post post = publish(day, {{.account = x.id}});
    addReading(post, 0, day.addDays(12), {.impressions = 140, .reactions = 6});
    addReading(post, 0, day.addDays(2), {.impressions = 100, .reactions = 9, .clicks = 4});
    const auto posts = measuredPosts();
    ASSERT_THAT(posts, SizeIs(1));
    EXPECT_EQ(posts[0].ageAtReading, 12);
    EXPECT_EQ(posts[0].metrics, metricsOf({.impressions = 140, .reactions = 6, .clicks = 4}));
}

TEST_F(MeasuredPostsTest, take_from_the_latest_of_earlier_readings_what_the_last_does_not_tell)
{
    const Post post = publish(day, {{.account = x.id}, {.account = facebook.id}});
    addReading(post, 0, day.addDays(8), {.impressions = 90, .clicks = 2});
    addReading(post, 0, day.addDays(9), {.impressions = 100, .clicks = 4});
    addReading(post, 0, day.addDays(10), {.comments = 0});
    addReading(post, 0, day.addDays(11), {.reactions = 6});
    addReading(post, 1, day.addDays(9), {.shares = 1});
    const auto posts = measuredPosts();
    ASSERT_THAT(posts, SizeIs(2));
    EXPECT_EQ(posts[0].ageAtReading, 11);
    EXPECT_EQ(posts[0].metrics,
              metricsOf({.impressions = 100, .reactions = 6, .comments = 0, .clicks = 4}));
    EXPECT_EQ(posts[1].metrics, metricsOf({.shares = 1}));
}

TEST_F(MeasuredPostsTest, have_the_followers_of_their_account_when_they_were_published)
{
    publish(day, {{.account = x.id}, {.account = facebook.id}});
    publish(day.addDays(5), {{.account = x.id}});
    addFollowers(facebook, day.addDays(31), 90);
    addFollowers(x, day.addDays(-40), 1200);
    addFollowers(x, day.addDays(5), 1205);
    addFollowers(x, day.addDays(6), 1210);
    const auto posts = measuredPosts();
    ASSERT_THAT(posts, SizeIs(3));
    EXPECT_EQ(posts[0].followers, 1200);
    EXPECT_EQ(posts[1].followers, 90) << "nobody looked before";
    EXPECT_EQ(posts[2].followers, 1205);
}

TEST_F(MeasuredPostsTest, have_no_followers_where_nobody_looked_in_time)
{
    publish(day, {{.account = x.id}});
    addFollowers(x, day.addDays(32), 1200);
    addFollowers(facebook, day, 90);
    EXPECT_EQ(measuredPosts().front().followers, std::nullopt);
}

TEST_F(MeasuredPostsTest, have_the_hour_that_the_network_gives)
{
    const auto at = [](QDate date, int hour) { return QDateTime(date, QTime(hour, 12)).toUTC(); };
    publish(day, {{.account = x.id, .publishedAt = at(day, 18)}});
    publish(day.addDays(1), {{.account = x.id, .publishedAt = at(day.addDays(3), 18)}});
    const auto posts = measuredPosts();
    ASSERT_THAT(posts, SizeIs(2));
    EXPECT_EQ(posts[0].time, TimeOfDay::fromHourMinute(18, 12));
    EXPECT_EQ(posts[1].day, day.addDays(1));
    EXPECT_EQ(posts[1].time, std::nullopt);
}

TEST_F(MeasuredPostsTest, are_published_in_the_range)
{
    publish(october.first.addDays(-1), {{.account = x.id}});
    publish(october.first, {{.account = x.id}});
    publish(october.last, {{.account = x.id}});
    publish(october.last.addDays(1), {{.account = x.id}});
    add({.status = PostStatus::Ready, .day = day, .publications = {{.account = x.id}}});
    const auto posts = measuredPosts();
    ASSERT_THAT(posts, SizeIs(2));
    EXPECT_EQ(posts[0].day, october.first);
    EXPECT_EQ(posts[1].day, october.last);
}

TEST_F(MeasuredPostsTest, are_of_one_account_where_that_is_asked)
{
    publish(day, {{.account = x.id}, {.account = facebook.id}});
    publish(day, {{.account = facebook.id}});
    EXPECT_THAT(measuredPosts(october, x.id), SizeIs(1));
    EXPECT_THAT(measuredPosts(october, facebook.id), SizeIs(2));
    EXPECT_THAT(measuredPosts(october, AccountId(99)), IsEmpty());
}

TEST_F(MeasuredPostsTest, are_found_by_the_index_of_the_days)
{
    Statement &rows = planner().database().statement(QStringLiteral("EXPLAIN QUERY PLAN ")
                                                     + MeasuredPosts::query());
    need(rows.run(october.first, october.last));
    QStringList plan;
    while (rows.next()) {
        plan << rows.text(3);
    }
    need(rows.finish());
    const std::string steps = plan.join(u'\n').toStdString();
    EXPECT_THAT(steps, testing::HasSubstr("USING INDEX post_by_day"));
    EXPECT_THAT(steps, testing::Not(testing::HasSubstr("SCAN")));
    EXPECT_THAT(steps, testing::Not(testing::HasSubstr("TEMP B-TREE")));
}

} // namespace semainier::test
