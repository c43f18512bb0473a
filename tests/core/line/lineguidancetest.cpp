// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/linereader.h"
#include "tests/core/line/linecalendar.h"

namespace semainier::test {

using ::testing::SizeIs;

class LineGuidance : public LineCalendar {
protected:
    /// Twelve posts in four weeks, two more planned: 7 news, 2 calls, 4 links and 1 article, two of
    /// which name somebody, and two exchanges.
    void fill()
    {
        publish(PostKind::Info, 7, recent);
        publish(PostKind::VolunteerCall, 1, recent, true);
        publish(PostKind::Curated, 4, recent);
        publish(PostKind::Exchange, 1, recent);
        plan(PostKind::VolunteerCall, 1, today.addDays(2), true);
        plan(PostKind::Article, 1, today.addDays(2));
        const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
        record(QDate(2026, 11, 9), account.id, 1);
    }
};

TEST_F(LineGuidance, completes_the_last_four_weeks_and_the_next_two)
{
    fill();
    const Guidance guidance = need(reader().guidance(today, 2, 240));
    EXPECT_EQ(guidance.exchanges, 5);
    EXPECT_EQ(guidance.exchangeMinutes, 25);
    ASSERT_THAT(guidance.posts, SizeIs(3));
    EXPECT_EQ(guidance.posts[0].kind, PostKind::Article);
    EXPECT_EQ(guidance.posts[0].need.deficit, 3.5);
    EXPECT_EQ(guidance.posts[0].need.posts, 1);
    EXPECT_DOUBLE_EQ(guidance.posts[0].need.expected, 5.4);
    EXPECT_EQ(guidance.posts[1].kind, PostKind::VolunteerCall);
    EXPECT_EQ(guidance.minutesLeft, 5);
    EXPECT_NEAR(*guidance.overlapBefore, 0.7143, 0.00005);
    EXPECT_NEAR(*guidance.overlapAfter, 0.8029, 0.00005);
}

TEST_F(LineGuidance, takes_two_hours_a_week_by_itself)
{
    fill();
    EXPECT_EQ(need(reader().guidance(today, 2)), need(reader().guidance(today, 2, 240)));
}

TEST_F(LineGuidance, leaves_out_the_minutes_that_planned_posts_take)
{
    fill();
    Post article{.kind = PostKind::Article,
                 .status = PostStatus::Draft,
                 .day = today.addDays(5),
                 .plannedMinutes = 200};
    add(article);
    EXPECT_EQ(need(reader().guidance(today, 2)), need(reader().guidance(today, 2, 40)));
    article.plannedMinutes = 2000;
    add(article);
    EXPECT_EQ(need(reader().guidance(today, 2)).minutesLeft, 0);
}

TEST_F(LineGuidance, looks_neither_further_back_nor_further_ahead)
{
    fill();
    const Guidance before = need(reader().guidance(today, 2, 240));
    publish(PostKind::Article, 3, today.addDays(-28));
    plan(PostKind::Article, 3, today.addDays(14));
    plan(PostKind::Article, 3, today.addDays(-1));
    EXPECT_EQ(need(reader().guidance(today, 2, 240)), before);
}

TEST_F(LineGuidance, asks_for_the_exchanges_of_the_coming_weeks_where_none_were_recorded)
{
    publish(PostKind::Info, 12, recent);
    // Six posts in two weeks, as before: 4 exchanges with 6 posts are 40 %, 3 would be 33 %.
    EXPECT_EQ(need(reader().guidance(today, 2, 240)).exchanges, 4);
}

TEST_F(LineGuidance, asks_for_no_exchange_twice_that_a_post_keeps_time_for)
{
    fill();
    const auto reserve = [this](PostStatus status, QDate day) {
        add({.kind = PostKind::Exchange, .status = status, .day = day, .plannedMinutes = 15});
        return need(reader().guidance(today, 2, 240)).exchanges;
    };
    EXPECT_EQ(reserve(PostStatus::Draft, today), 2) << "of 5";
    EXPECT_EQ(reserve(PostStatus::Published, recent), 1) << "two were recorded already";
}

TEST_F(LineGuidance, of_a_new_calendar_is_the_target)
{
    const Guidance guidance = need(reader().guidance(today, 2, 600));
    EXPECT_EQ(guidance.exchanges, 0);
    EXPECT_EQ(guidance.overlapBefore, std::nullopt);
    ASSERT_GE(guidance.posts.size(), 4U);
    EXPECT_EQ(guidance.posts[0].kind, PostKind::Article);
    EXPECT_EQ(guidance.posts[1].kind, PostKind::Info);
    EXPECT_EQ(guidance.posts[2].kind, PostKind::Curated);
    EXPECT_EQ(guidance.posts[3].kind, PostKind::VolunteerCall);
}

TEST_F(LineGuidance, suggests_the_kind_longest_unused_of_those_in_use)
{
    publish(PostKind::VolunteerCall, 1, today.addDays(-10));
    publish(PostKind::DonationAppeal, 1, today.addDays(-200));
    publish(PostKind::Advocacy, 1, today.addDays(-400));
    set(settings::minutesOf(PostKind::DonationAppeal), QStringLiteral("45"));
    const PlannedBalance found = need(reader().balance(weekOf(today), 4));
    EXPECT_EQ(found.next[ContentPart::Action], (Candidate{PostKind::DonationAppeal, 45}));
    EXPECT_EQ(found.next[ContentPart::Information].kind, PostKind::Info);
}

TEST_F(LineGuidance, takes_posts_without_minutes_as_they_come_and_ends)
{
    for (const PostKind kind : allPostKinds) {
        set(settings::minutesOf(kind), QStringLiteral("0"));
    }
    const Guidance guidance = need(reader().guidance(today, 1, 0));
    EXPECT_THAT(guidance.posts, SizeIs(7)) << "no more than one a day";
    EXPECT_EQ(guidance.minutesLeft, 0);
}

TEST_F(LineGuidance, balances_a_week_while_it_is_planned)
{
    publish(PostKind::Info, 2, QDate(2026, 11, 16));
    plan(PostKind::DonationAppeal, 3, QDate(2026, 11, 22));
    plan(PostKind::Curated, 2, QDate(2026, 11, 20));
    add({.kind = PostKind::Article, .day = QDate(2026, 11, 18), .plannedMinutes = 90});
    add({.kind = PostKind::Article,
         .status = PostStatus::Cancelled,
         .day = QDate(2026, 11, 18),
         .plannedMinutes = 90});
    plan(PostKind::Article, 5, QDate(2026, 11, 23));
    const PlannedBalance found = need(reader().balance(weekOf(today), 0));
    EXPECT_EQ(found.balance.counts, (PartCounts{{2, 3, 2, 1}}));
    EXPECT_EQ(found.balance.missing, (PartCounts{{0, 0, 0, 1}}));
    EXPECT_EQ(found.balance.exchanges, 5);
    EXPECT_EQ(found.exchangeMinutes, 5);
    EXPECT_EQ(found.plannedMinutes, 90);
    EXPECT_EQ(found.weeklyMinutes, 120);
    EXPECT_EQ(found.next[ContentPart::Original], (Candidate{PostKind::Article, 150}));
}

} // namespace semainier::test
