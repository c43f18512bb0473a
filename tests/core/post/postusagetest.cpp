// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postusage.h"

#include "tests/support/temporarycalendar.h"

namespace semainier::test {

class PostUsageTest : public TemporaryCalendar {
protected:
    PostUsage usage() { return PostUsage(planner().database()); }
};

TEST_F(PostUsageTest, counts_dated_and_undated_posts_of_an_account)
{
    const Account used = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    addAccount(QStringLiteral("facebook"), QStringLiteral("a"));
    add({.day = QDate(2026, 11, 20), .publications = {{.account = used.id}}});
    add({.publications = {{.account = used.id}}});
    add({.day = QDate(2026, 11, 20)});
    EXPECT_EQ(need(usage().perAccount()), (QHash<AccountId, int>{{used.id, 2}}));
}

TEST_F(PostUsageTest, counts_the_posts_of_an_objective)
{
    Change change{.action = {.verb = Verb::EditObjectives}};
    change.objectives.added = {{.name = QStringLiteral("Collecte")},
                               {.name = QStringLiteral("Camion")}};
    need(planner().apply(change));
    const ObjectiveId served = need(planner().objectives().all()).front().id;
    add({.objective = served});
    add({.objective = {}});
    EXPECT_EQ(need(usage().perObjective()), (QHash<ObjectiveId, int>{{served, 1}}));
}

TEST_F(PostUsageTest, finds_the_posts_of_exactly_one_name)
{
    const Post first = add({.assignee = QStringLiteral("Nadia B.")});
    add({.assignee = QStringLiteral("Nadia")});
    add({.assignee = {}});
    const Post last = add({.day = QDate(2020, 1, 1), .assignee = QStringLiteral("Nadia B.")});
    EXPECT_EQ(need(usage().ofAssignee(QStringLiteral("Nadia B."))),
              (std::vector{first.id, last.id}));
    EXPECT_EQ(need(usage().perAssignee()),
              (QHash<QString, int>{{QStringLiteral("Nadia B."), 2}, {QStringLiteral("Nadia"), 1}}));
}

} // namespace semainier::test
