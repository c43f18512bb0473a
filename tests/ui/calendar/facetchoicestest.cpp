// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/facetchoices.h"

#include "tests/support/printers.h"

namespace semainier::ui {
namespace {

const std::vector<Account> accounts{
    {.id = AccountId(1),
     .network = QStringLiteral("mastodon"),
     .handle = QStringLiteral("@a@b.fr")},
    {.id = AccountId(2),
     .network = QStringLiteral("mastodon"),
     .handle = QStringLiteral("@c@d.fr")},
    {.id = AccountId(3), .network = QStringLiteral("facebook"), .handle = QStringLiteral("asso")},
    {.id = AccountId(4), .network = QStringLiteral("instagram"), .archived = true},
};

QStringList names(const FacetChoices &choices)
{
    QStringList names;
    for (const FacetChoice &choice : choices) {
        names.append(choice.name);
    }
    return names;
}

TEST(FacetWords, name_an_account_by_its_network_where_that_is_enough)
{
    EXPECT_EQ(names(FacetWords({}, {}).accounts(accounts)),
              (QStringList{QStringLiteral("@a@b.fr"), QStringLiteral("@c@d.fr"),
                           QStringLiteral("Facebook")}));
}

TEST(FacetWords, offer_an_archived_account_that_posts_are_on)
{
    const FacetChoices choices =
        FacetWords({}, {.accounts = {{AccountId(4), 2}}}).accounts(accounts);
    ASSERT_EQ(choices.size(), 4U);
    EXPECT_EQ(choices[3].posts, 2);
}

TEST(FacetWords, show_a_chosen_account_that_is_gone_so_that_it_can_be_given_up)
{
    const FacetChoices choices = FacetWords({.accounts = {AccountId(9)}}, {}).accounts(accounts);
    EXPECT_EQ(names(choices).last(), QStringLiteral("Deleted account"));
    EXPECT_TRUE(choices.back().chosen);
}

TEST(FacetWords, list_people_by_name_once_each_and_nobody_last)
{
    const PostFilter filter{.people = {QStringLiteral("Théo K.")}};
    const PostFacets facets{.people = {{QStringLiteral("Alice L."), 3}, {QString(), 1}}};
    const FacetChoices choices =
        FacetWords(filter, facets)
            .people({QStringLiteral("Éva"), QStringLiteral("Alice L."), QString()});
    EXPECT_EQ(names(choices),
              (QStringList{QStringLiteral("Alice L."), QStringLiteral("Éva"),
                           QStringLiteral("Théo K."), QStringLiteral("Nobody yet")}));
    EXPECT_EQ(choices[0].posts, 3);
    EXPECT_TRUE(choices[2].chosen);
    EXPECT_EQ(choices[3].posts, 1);
}

TEST(FacetWords, toggle_each_value_in_its_own_facet)
{
    PostFilter filter{.kinds = {PostKind::Info}};
    toggle(filter, PostKind::Info);
    toggle(filter, PostKind::Article);
    toggle(filter, AccountId(3));
    toggle(filter, PostStatus::Draft);
    toggle(filter, QString());
    EXPECT_EQ(filter,
              (PostFilter{.accounts = {AccountId(3)},
                          .kinds = {PostKind::Article},
                          .statuses = {PostStatus::Draft},
                          .people = {QString()}}));
}

} // namespace
} // namespace semainier::ui
