// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postcounts.h"

#include "core/storage/database.h"
#include "tests/support/temporarycalendar.h"

namespace semainier::test {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PostCountsTest : public TemporaryCalendar {
protected:
    std::vector<PostCount> counts(QDate first, QDate last, AccountId account = {})
    {
        return need(PostCounts(planner().database()).perMonth({first, last}, account));
    }
    QDate lastDayOf(PostKind kind)
    {
        return need(PostCounts(planner().database())
                        .lastDayOf(kind, {QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    }
    QString planOf(const QString &sql)
    {
        Statement &rows =
            planner().database().statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        need(rows.run());
        QStringList steps;
        while (rows.next()) {
            steps << rows.text(3);
        }
        need(rows.finish());
        return steps.join(u'\n');
    }

    const QDate november{2026, 11, 1};
    const QDate december{2026, 12, 1};
};

TEST_F(PostCountsTest, tells_months_kinds_and_states_apart)
{
    add({.kind = PostKind::Info, .status = PostStatus::Published, .day = QDate(2026, 11, 3)});
    add({.kind = PostKind::Info, .status = PostStatus::Published, .day = QDate(2026, 11, 30)});
    add({.kind = PostKind::Info, .status = PostStatus::Draft, .day = QDate(2026, 11, 30)});
    add({.kind = PostKind::Article, .status = PostStatus::Published, .day = QDate(2026, 12, 1)});
    EXPECT_THAT(counts(november, QDate(2026, 12, 31)),
                ElementsAre(PostCount{november, PostKind::Info, PostStatus::Draft, 1},
                            PostCount{november, PostKind::Info, PostStatus::Published, 2},
                            PostCount{december, PostKind::Article, PostStatus::Published, 1}));
}

TEST_F(PostCountsTest, leaves_out_cancelled_and_undated_posts_and_other_days)
{
    add({.status = PostStatus::Cancelled, .day = QDate(2026, 11, 3)});
    add({.status = PostStatus::Published});
    add({.status = PostStatus::Published, .day = QDate(2026, 10, 31)});
    add({.status = PostStatus::Published, .day = QDate(2026, 12, 1)});
    EXPECT_THAT(counts(november, QDate(2026, 11, 30)), IsEmpty());
}

TEST_F(PostCountsTest, counts_the_kinds_of_each_day_of_a_range)
{
    const QDate first(2026, 11, 16);
    add({.kind = PostKind::Info, .day = first});
    add({.kind = PostKind::Article, .day = first});
    add({.kind = PostKind::Info, .day = first, .time = TimeOfDay::fromHourMinute(9, 0)});
    add({.kind = PostKind::Curated, .day = first.addDays(6)});
    add({.kind = PostKind::Curated, .day = first.addDays(7)});
    add({.kind = PostKind::Curated});
    EXPECT_THAT(need(PostCounts(planner().database()).kindsPerDay({first, first.addDays(6)})),
                testing::UnorderedElementsAre(KindOnDay{first, PostKind::Info, 2},
                                              KindOnDay{first, PostKind::Article, 1},
                                              KindOnDay{first.addDays(6), PostKind::Curated, 1}));
}

TEST_F(PostCountsTest, counts_a_post_on_several_accounts_once)
{
    const Account one = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    const Account other = addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
    add({.day = november, .publications = {{.account = one.id}, {.account = other.id}}});
    add({.day = november, .publications = {{.account = other.id}}});
    add({.day = november, .publications = {}});
    EXPECT_EQ(counts(november, november).front().posts, 3);
    EXPECT_EQ(counts(november, november, one.id).front().posts, 1);
    EXPECT_EQ(counts(november, november, other.id).front().posts, 2);
}

TEST_F(PostCountsTest, counts_a_post_once_whatever_its_flags)
{
    add({.day = november, .plannedMinutes = 20, .mentions = true, .repost = true});
    add({.day = november, .plannedMinutes = 30, .reply = true});
    add({.day = november});
    const PostCount found = counts(november, november).front();
    EXPECT_EQ(found.posts, 3);
    EXPECT_EQ(found.interactive, 2);
    EXPECT_EQ(found.plannedMinutes, 50);
}

TEST_F(PostCountsTest, counts_those_that_serve_an_objective)
{
    Change change{.action = {.verb = Verb::EditObjectives}};
    change.objectives.added = {{.name = QStringLiteral("Collecte")}};
    need(planner().apply(change));
    add({.day = november, .objective = need(planner().objectives().all()).front().id});
    add({.day = november});
    EXPECT_EQ(counts(november, november).front().linked, 1);
}

TEST_F(PostCountsTest, find_the_last_day_of_a_kind)
{
    add({.kind = PostKind::Article, .day = QDate(2026, 11, 3)});
    add({.kind = PostKind::Article, .day = QDate(2026, 11, 9)});
    add({.kind = PostKind::Article, .status = PostStatus::Cancelled, .day = QDate(2026, 11, 12)});
    add({.kind = PostKind::Article, .day = QDate(2027, 1, 1)});
    EXPECT_EQ(lastDayOf(PostKind::Article), QDate(2026, 11, 9));
    EXPECT_EQ(lastDayOf(PostKind::Curated), QDate());
}

TEST_F(PostCountsTest, have_an_index_that_holds_all_they_need_in_their_order)
{
    const QString plan = planOf(QStringLiteral(
        "SELECT substr(day, 1, 7), kind, status, count(*), sum(mentions + repost + reply), "
        "count(objective_id), sum(planned_minutes) FROM post "
        "WHERE substr(day, 1, 7) BETWEEN '2026-01' AND '2026-12' AND day BETWEEN '2026-01-01' AND "
        "'2026-12-31' AND status <> 'cancelled' GROUP BY substr(day, 1, 7), kind, status "
        "ORDER BY substr(day, 1, 7), kind, status"));
    EXPECT_TRUE(plan.contains(QStringLiteral("USING COVERING INDEX post_by_mix")))
        << plan.toStdString();
    EXPECT_FALSE(plan.contains(QStringLiteral("TEMP B-TREE"))) << plan.toStdString();
}

} // namespace semainier::test
