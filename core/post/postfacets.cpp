// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postfacets.h"

namespace semainier {

namespace {

template <class Choices>
PostFilter without(PostFilter filter, Choices PostFilter::*facet)
{
    (filter.*facet).clear();
    return filter;
}

} // namespace

PostFacets postFacets(std::span<const Post> posts, const PostFilter &filter)
{
    // Looking for words costs most and is the same for all facets: it is done once for each post.
    const PostFilter words{.text = filter.text};
    const PostFilter choices = without(filter, &PostFilter::text);
    const PostFilter otherThanAccounts = without(choices, &PostFilter::accounts);
    const PostFilter otherThanKinds = without(choices, &PostFilter::kinds);
    const PostFilter otherThanStatuses = without(choices, &PostFilter::statuses);
    const PostFilter otherThanPeople = without(choices, &PostFilter::people);

    PostFacets facets;
    for (const Post &post : posts) {
        ++facets.total;
        if (!words.matches(post)) {
            continue;
        }
        if (otherThanAccounts.matches(post)) {
            for (const Publication &publication : post.publications) {
                ++facets.accounts[publication.account];
            }
        }
        if (otherThanKinds.matches(post)) {
            ++facets.kinds[post.kind];
        }
        if (otherThanStatuses.matches(post)) {
            ++facets.statuses[post.status];
        }
        if (otherThanPeople.matches(post)) {
            ++facets.people[post.assignee];
        }
        if (choices.matches(post)) {
            ++facets.matching;
        }
    }
    return facets;
}

} // namespace semainier
