// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/bulkchanges.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

Post post(qint64 id, QDate day)
{
    return {.id = PostId(id),
            .uid = QStringLiteral("post-%1").arg(id),
            .status = PostStatus::Draft,
            .title = QStringLiteral("Post %1").arg(id),
            .day = day,
            .time = TimeOfDay::fromHourMinute(9, 0),
            .assignee = QStringLiteral("Nadia B.")};
}

const QDate monday(2026, 11, 16);

TEST(BulkChanges, give_every_post_the_fields_that_have_a_value)
{
    const std::vector posts{post(1, monday), post(2, {})};
    const Change change =
        editing(posts, {.kind = PostKind::Event, .time = TimeOfDay::fromHourMinute(18, 30)});
    ASSERT_EQ(change.posts.changed.size(), 2U);
    for (size_t index = 0; index < posts.size(); ++index) {
        Post expected = posts[index];
        expected.kind = PostKind::Event;
        expected.time = TimeOfDay::fromHourMinute(18, 30);
        EXPECT_EQ(change.posts.changed[index].before, posts[index]);
        EXPECT_EQ(change.posts.changed[index].after, expected);
    }
    EXPECT_EQ(change.action,
              (Action{.verb = Verb::EditPost,
                      .subject = QStringLiteral("Post 1"),
                      .detail = {},
                      .count = 2}));
}

TEST(BulkChanges, write_and_count_only_the_posts_that_differ)
{
    std::vector posts{post(1, monday), post(2, monday), post(3, monday)};
    posts[1].status = PostStatus::Ready;
    const Change change = editing(posts, {.status = PostStatus::Ready});
    ASSERT_EQ(change.posts.changed.size(), 2U);
    EXPECT_EQ(change.posts.changed[1].before.id, PostId(3));
    EXPECT_EQ(change.action.count, 2);
    EXPECT_EQ(change.action.detail, QStringLiteral("status"));
    EXPECT_TRUE(editing(std::span(posts).subspan(1, 1), {.status = PostStatus::Ready}).isEmpty());
}

TEST(BulkChanges, take_a_person_and_an_objective_away)
{
    std::vector posts{post(1, monday)};
    posts[0].objective = ObjectiveId(4);
    const Change change = editing(posts, {.assignee = QString(), .objective = ObjectiveId(-1)});
    EXPECT_EQ(change.posts.changed[0].after.assignee, QString());
    EXPECT_EQ(change.posts.changed[0].after.objective, ObjectiveId());
}

TEST(BulkChanges, shift_dated_posts_and_take_occurrences_out_of_their_series)
{
    std::vector posts{post(1, monday), post(2, {}), post(3, monday.addDays(20))};
    posts[0].series = SeriesId(8);
    const Change change = shifting(posts, -7);
    ASSERT_EQ(change.posts.changed.size(), 2U);
    Post first = posts[0];
    first.day = QDate(2026, 11, 9);
    first.series = {};
    EXPECT_EQ(change.posts.changed[0].after, first);
    EXPECT_EQ(change.posts.changed[1].after.day, QDate(2026, 11, 29));
    EXPECT_EQ(change.action.detail, QStringLiteral("-7"));
    EXPECT_TRUE(shifting(posts, 0).isEmpty());
}

TEST(BulkChanges, name_the_day_of_a_single_post_that_shifts)
{
    const std::vector posts{post(1, monday), post(2, {})};
    const Change change = shifting(posts, 1);
    EXPECT_EQ(change.action,
              (Action{.verb = Verb::MovePost,
                      .subject = QStringLiteral("Post 1"),
                      .detail = QStringLiteral("2026-11-17")}));
}

} // namespace
} // namespace semainier::ui
