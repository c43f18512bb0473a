// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postfacets.h"

#include "tests/support/printers.h"

namespace semainier {
namespace {

constexpr AccountId mastodon(1);
constexpr AccountId facebook(2);
const QString nadia = QStringLiteral("Nadia B.");

const std::vector<Post> posts{
    {.kind = PostKind::Info,
     .status = PostStatus::Ready,
     .text = QStringLiteral("La collecte de samedi"),
     .assignee = nadia,
     .publications = {{.account = mastodon}, {.account = facebook}}},
    {.kind = PostKind::Info,
     .status = PostStatus::Draft,
     .text = QStringLiteral("Nos horaires"),
     .publications = {{.account = mastodon}}},
    {.kind = PostKind::Article,
     .status = PostStatus::Draft,
     .text = QStringLiteral("Après la collecte"),
     .assignee = nadia,
     .publications = {{.account = facebook}}},
};

TEST(PostFacets, count_every_post_while_nothing_is_asked_for)
{
    const PostFacets facets = postFacets(posts, {});
    EXPECT_EQ(facets.accounts, (QHash<AccountId, int>{{mastodon, 2}, {facebook, 2}}));
    EXPECT_EQ(facets.kinds, (QHash<PostKind, int>{{PostKind::Info, 2}, {PostKind::Article, 1}}));
    EXPECT_EQ(facets.statuses,
              (QHash<PostStatus, int>{{PostStatus::Ready, 1}, {PostStatus::Draft, 2}}));
    EXPECT_EQ(facets.people, (QHash<QString, int>{{nadia, 2}, {QString(), 1}}));
    EXPECT_EQ(facets.matching, 3);
    EXPECT_EQ(facets.total, 3);
}

TEST(PostFacets, say_what_another_choice_of_the_same_facet_would_show)
{
    const PostFacets facets = postFacets(posts, {.kinds = {PostKind::Article}});
    EXPECT_EQ(facets.kinds.value(PostKind::Info), 2);
    EXPECT_EQ(facets.kinds.value(PostKind::Article), 1);
}

TEST(PostFacets, respect_the_choices_of_the_other_facets)
{
    const PostFacets facets = postFacets(posts, {.accounts = {mastodon}, .people = {nadia}});
    EXPECT_EQ(facets.kinds, (QHash<PostKind, int>{{PostKind::Info, 1}}));
    EXPECT_EQ(facets.accounts, (QHash<AccountId, int>{{mastodon, 1}, {facebook, 2}}));
    EXPECT_EQ(facets.people, (QHash<QString, int>{{nadia, 1}, {QString(), 1}}));
    EXPECT_EQ(facets.matching, 1);
}

TEST(PostFacets, respect_the_words_in_every_count)
{
    const PostFacets facets = postFacets(posts, {.text = QStringLiteral("COLLECTE")});
    EXPECT_EQ(facets.statuses,
              (QHash<PostStatus, int>{{PostStatus::Ready, 1}, {PostStatus::Draft, 1}}));
    EXPECT_EQ(facets.people, (QHash<QString, int>{{nadia, 2}}));
    EXPECT_EQ(facets.matching, 2);
    EXPECT_EQ(facets.total, 3);
}

} // namespace
} // namespace semainier
