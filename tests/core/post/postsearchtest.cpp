// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarycalendar.h"

#include <ranges>

namespace semainier::test {
namespace {

class PostSearchTest : public TemporaryCalendar { };

TEST_F(PostSearchTest, counts_what_a_limit_leaves_out)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    add({.title = QStringLiteral("Collecte"),
         .text = QStringLiteral("La collecte"),
         .publications = {{.account = account.id, .text = QStringLiteral("Ma collecte")}}});
    add({.text = QStringLiteral("Samedi"),
         .publications = {{.account = account.id, .text = QStringLiteral("collectons")}}});
    add({.title = QStringLiteral("Autre chose")});
    EXPECT_EQ(need(planner().search().find(QStringLiteral("collec"), 1)).size(), 1U);
    EXPECT_EQ(need(planner().search().count(QStringLiteral("collec"), 100)), 2);
    EXPECT_EQ(need(planner().search().count(QStringLiteral("collec"), 1)), 1);
    EXPECT_EQ(need(planner().search().count(QStringLiteral("…"), 100)), 0);
}

TEST_F(PostSearchTest, keeps_its_order_however_many_posts_have_the_word)
{
    // More than are looked up one by one.
    constexpr int posts = 6000;
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    Change change{.action = {.verb = Verb::ImportSheet}};
    for (int index = 0; index < posts; ++index) {
        Post post{.uid = QString::number(index),
                  .day = QDate(2026, 1, 1).addDays(index % 300),
                  .time = TimeOfDay::fromMinutes(index % 7 * 60)};
        if (index % 100 == 0) {
            post.day = {};
        }
        if (index % 2 == 0) {
            post.publications = {{.account = account.id, .text = QStringLiteral("Collecte")}};
        } else {
            post.title = QStringLiteral("Collecte");
        }
        change.posts.added.push_back(std::move(post));
    }
    need(planner().apply(change));
    add({.title = QStringLiteral("Autre chose"), .day = QDate(2027, 1, 1)});

    const auto found = need(planner().search().find(QStringLiteral("collecte"), posts + 1));
    ASSERT_EQ(found.size(), static_cast<size_t>(posts));
    std::vector<Post> sorted;
    for (const PostId id : found) {
        sorted.push_back(*need(planner().posts().find(id)));
    }
    EXPECT_TRUE(std::ranges::is_sorted(sorted, std::greater<>(), [](const Post &post) {
        return std::tuple(!post.day.isValid(), post.day, post.time, post.id.value());
    }));
    const auto first = need(planner().search().find(QStringLiteral("collecte"), 70));
    EXPECT_TRUE(std::ranges::equal(first, found | std::views::take(70)));
}

TEST_F(PostSearchTest, finds_ligatures_by_their_letters_and_letters_by_their_ligature)
{
    const Account account = addAccount(QStringLiteral("mastodon"), QStringLiteral("@a@b.fr"));
    const auto ligatures = add(
        {.title = QStringLiteral("Restos du Cœur"),
         .text = QStringLiteral("Une ŒUVRE, Lange Straße 3"),
         .publications = {{.account = account.id, .text = QStringLiteral("Les curriculum vitæ")}}});
    const auto letters = add({.text = QStringLiteral("Coeur, oeuvre, Strasse, vitae")});
    const std::vector both{letters.id, ligatures.id};
    for (const char *typed : {"coeur", "cœur", "CŒUR", "co", "coe", "oeuvre", "œuvre", "strasse",
                              "straße", "stras", "vita", "vitae", "oeuvre strasse"}) {
        EXPECT_EQ(need(planner().search().find(QString::fromUtf8(typed), 9)), both) << typed;
        EXPECT_EQ(need(planner().search().count(QString::fromUtf8(typed), 9)), 2) << typed;
    }
    EXPECT_TRUE(need(planner().search().find(QStringLiteral("coeur zut"), 9)).empty());
}

} // namespace
} // namespace semainier::test
