// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarycalendar.h"

namespace semainier::test {
namespace {

class PostSearchTest : public TemporaryCalendar { };

TEST_F(PostSearchTest, counts_what_a_limit_leaves_out)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    add({.title = QStringLiteral("Collecte"), .text = QStringLiteral("La collecte")});
    add({.text = QStringLiteral("Samedi"),
         .publications = {{.account = account.id, .text = QStringLiteral("collectons")}}});
    add({.title = QStringLiteral("Autre chose")});
    EXPECT_EQ(need(planner().search().find(QStringLiteral("collec"), 1)).size(), 1U);
    EXPECT_EQ(need(planner().search().count(QStringLiteral("collec"))), 2);
    EXPECT_EQ(need(planner().search().count(QStringLiteral("…"))), 0);
}

} // namespace
} // namespace semainier::test
