// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/bulkchanges.h"

#include "ui/commands/newpost.h"

namespace semainier::ui {

namespace {

/// Writes what `edited` makes of each post and counts those that became others.
template <class Edit>
Change rewriting(std::span<const Post> posts, Verb verb, Edit edited)
{
    Change change{.action = {.verb = verb, .count = 0}};
    for (const Post &before : posts) {
        Post after = edited(before);
        if (after != before) {
            if (++change.action.count == 1) {
                change.action.subject = caption(after);
            }
            change.posts.changed.push_back({before, std::move(after)});
        }
    }
    return change;
}

Change counted(std::span<const Post> posts, Verb verb)
{
    Change change{.action = {.verb = verb, .count = static_cast<int>(posts.size())}};
    if (!posts.empty()) {
        change.action.subject = caption(posts.front());
    }
    return change;
}

Post withEdit(Post post, const PostEdit &edit)
{
    post.kind = edit.kind.value_or(post.kind);
    post.status = edit.status.value_or(post.status);
    post.assignee = edit.assignee.value_or(post.assignee);
    post.time = edit.time.value_or(post.time);
    if (edit.objective) {
        post.objective = edit.objective->isValid() ? *edit.objective : ObjectiveId();
    }
    return post;
}

Post shifted(Post post, int days)
{
    if (post.day.isValid() && days != 0) {
        post.day = post.day.addDays(days);
        post.series = {};
    }
    return post;
}

/// The one field that every post was given; empty for several.
QString editedField(const Change &change)
{
    QStringList fields;
    for (const auto &[before, after] : change.posts.changed) {
        fields.append(changedFields(before, after));
    }
    fields.removeDuplicates();
    return fields.size() == 1 ? fields.front() : QString();
}

} // namespace

Change editing(std::span<const Post> posts, const PostEdit &edit)
{
    Change change =
        rewriting(posts, Verb::EditPost, [&](const Post &post) { return withEdit(post, edit); });
    change.action.detail = editedField(change);
    return change;
}

std::vector<Refusal> refusals(std::span<const Post> posts, const PostEdit &edit,
                              std::span<const Account> accounts)
{
    std::vector<Refusal> refused;
    for (const Post &post : posts) {
        Post after = withEdit(post, edit);
        const PostStatus wanted = std::exchange(after.status, post.status);
        if (auto obstacles = obstaclesTo(wanted, after, accounts); !obstacles.empty()) {
            refused.push_back({post, std::move(obstacles)});
        }
    }
    return refused;
}

Change shifting(std::span<const Post> posts, int days)
{
    Change change =
        rewriting(posts, Verb::MovePost, [days](const Post &post) { return shifted(post, days); });
    if (change.action.count == 1) {
        change.action.detail = change.posts.changed.front().after.day.toString(Qt::ISODate);
    } else if (change.action.count > 1) {
        change.action.detail = QStringLiteral("%1%2").arg(days > 0 ? u"+" : u"").arg(days);
    }
    return change;
}

Change sorting(std::span<const Post> posts, std::optional<PostKind> kind)
{
    Change change = rewriting(posts, Verb::SortKinds, [kind](Post post) {
        post.kind = kind.value_or(post.kind);
        post.kindProposed = false;
        return post;
    });
    change.action.detail = kind ? code(*kind) : QString();
    return change;
}

Change removing(std::span<const Post> posts)
{
    Change change = counted(posts, Verb::DeletePost);
    change.posts.removed.assign(posts.begin(), posts.end());
    return change;
}

Change duplicating(std::span<const Post> posts)
{
    Change change = counted(posts, Verb::DuplicatePost);
    for (const Post &post : posts) {
        change.posts.added.push_back(duplicateOf(post));
    }
    return change;
}

} // namespace semainier::ui
