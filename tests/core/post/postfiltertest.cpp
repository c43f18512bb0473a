// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postfilter.h"

#include "tests/support/printers.h"

#include <QJsonArray>

namespace semainier {
namespace {

const Post post{
    .kind = PostKind::Curated,
    .status = PostStatus::Ready,
    .title = QStringLiteral("Bons d’achat"),
    .text = QStringLiteral("Trois épiceries étudiantes"),
    .assignee = QStringLiteral("Alice L."),
    .publications = {{.account = AccountId(2), .text = QStringLiteral("Sur Mastodon")}}};

TEST(PostFilter, shows_everything_while_nothing_is_asked_for)
{
    EXPECT_TRUE(PostFilter().isEmpty());
    EXPECT_TRUE(PostFilter().matches(Post()));
}

TEST(PostFilter, wants_one_match_in_each_facet)
{
    PostFilter filter{.accounts = {AccountId(1), AccountId(2)},
                      .kinds = {PostKind::Info, PostKind::Curated}};
    EXPECT_TRUE(filter.matches(post));
    filter.statuses = {PostStatus::Draft};
    EXPECT_FALSE(filter.matches(post));
}

TEST(PostFilter, leaves_out_what_is_published_nowhere_when_an_account_is_asked_for)
{
    EXPECT_FALSE(PostFilter{.accounts = {AccountId(2)}}.matches(Post()));
}

TEST(PostFilter, finds_posts_that_nobody_is_in_charge_of)
{
    const PostFilter nobody{.people = {QString()}};
    EXPECT_TRUE(nobody.matches(Post()));
    EXPECT_FALSE(nobody.matches(post));
}

TEST(PostFilter, looks_for_every_word_without_accents_and_case_also_in_an_own_text)
{
    EXPECT_TRUE(PostFilter{.text = QStringLiteral("ETUDIANT mastodon")}.matches(post));
    EXPECT_FALSE(PostFilter{.text = QStringLiteral("etudiant facebook")}.matches(post));
    EXPECT_TRUE(PostFilter{.text = QStringLiteral("  ")}.matches(post));
    EXPECT_TRUE(PostFilter{.text = QStringLiteral("gare")}.matches(
        Post{.event = {.place = QStringLiteral("La Gare")}}));
}

TEST(PostFilter, finds_ligatures_by_their_letters_and_letters_by_their_ligature)
{
    const Post ligature{.text = QStringLiteral("Restos du Cœur")};
    const Post letters{.text = QStringLiteral("Restos du Coeur")};
    for (const QString &typed : {QStringLiteral("coeur"), QStringLiteral("Cœur")}) {
        EXPECT_TRUE(PostFilter{.text = typed}.matches(ligature)) << testing::PrintToString(typed);
        EXPECT_TRUE(PostFilter{.text = typed}.matches(letters)) << testing::PrintToString(typed);
    }
}

TEST(PostFilter, comes_back_from_json_as_it_was)
{
    const PostFilter filter{.accounts = {AccountId(7), AccountId(2)},
                            .kinds = {PostKind::Article},
                            .statuses = {PostStatus::Draft, PostStatus::Review},
                            .people = {QString(), QStringLiteral("Nadia B.")},
                            .text = QStringLiteral("été")};
    EXPECT_EQ(postFilterFromJson(toJson(filter)), filter);
    EXPECT_EQ(postFilterFromJson({}), PostFilter());
}

TEST(PostFilter, leaves_out_kinds_and_states_it_does_not_know)
{
    QJsonObject json = toJson({.kinds = {PostKind::Article}});
    json[QStringLiteral("statuses")] = QJsonArray{QStringLiteral("frozen")};
    EXPECT_EQ(postFilterFromJson(json), (PostFilter{.kinds = {PostKind::Article}}));
}

} // namespace
} // namespace semainier
