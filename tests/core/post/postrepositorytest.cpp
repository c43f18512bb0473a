// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {
namespace {

class PostRepositoryTest : public TemporaryCalendar { };

TEST_F(PostRepositoryTest, finds_the_kinds_nobody_confirmed_the_newest_first)
{
    EXPECT_FALSE(need(planner().posts().hasProposed()));
    const QDate day(2026, 11, 16);
    const auto proposed = [this](QDate on, std::optional<TimeOfDay> time) {
        return add({.kind = PostKind::Curated, .kindProposed = true, .day = on, .time = time}).id;
    };
    const PostId early = proposed(day, TimeOfDay::fromHourMinute(8, 0));
    const PostId undated = proposed({}, {});
    const PostId next = proposed(day.addDays(1), {});
    const PostId late = proposed(day, TimeOfDay::fromHourMinute(18, 0));
    const PostId same = proposed(day, TimeOfDay::fromHourMinute(18, 0));
    add({.kind = PostKind::Curated, .day = day.addDays(2)});
    EXPECT_TRUE(need(planner().posts().hasProposed()));
    EXPECT_EQ(need(planner().posts().proposedCount()), 5);
    EXPECT_EQ(need(planner().posts().proposedIds()),
              (std::vector{next, same, late, early, undated}));
    std::vector<PostId> visited;
    need(planner().posts().visitProposed([&visited](const Post &post) {
        EXPECT_TRUE(post.kindProposed);
        visited.push_back(post.id);
        return visited.size() < 3;
    }));
    EXPECT_EQ(visited, (std::vector{undated, early, late})) << "by day and hour";
}

TEST_F(PostRepositoryTest, keeps_those_kinds_in_an_index_of_their_own)
{
    for (const char *question : {"SELECT count(*) FROM post WHERE kind_proposed = 1",
                                 "SELECT id FROM post WHERE kind_proposed = 1 "
                                 "ORDER BY day DESC, minute DESC, id DESC"}) {
        Statement &plan = planner().database().statement(QStringLiteral("EXPLAIN QUERY PLAN ")
                                                         + QLatin1StringView(question));
        need(plan.run());
        QStringList steps;
        while (plan.next()) {
            steps << plan.text(3);
        }
        need(plan.finish());
        EXPECT_EQ(steps,
                  QStringList(QStringLiteral("SEARCH post USING COVERING INDEX "
                                             "post_by_proposal (kind_proposed=?)")))
            << question;
    }
}

} // namespace
} // namespace semainier::test
