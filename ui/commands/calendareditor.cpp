// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/calendareditor.h"

#include "core/planner/planner.h"
#include "core/planner/seriesrule.h"
#include "ui/commands/bulkchanges.h"

namespace semainier::ui {

CalendarEditor::CalendarEditor(Planner &planner, QObject *parent)
    : QObject(parent), m_planner(planner), m_reverter(planner)
{
}

PostId CalendarEditor::addPost(const NewPostWish &wish)
{
    auto post = newPost(m_planner, wish);
    if (!post) {
        Q_EMIT failed(post.error());
        return {};
    }
    return add(Verb::AddPost, std::move(*post));
}

bool CalendarEditor::movePost(PostId id, QDate day, std::optional<TimeOfDay> time,
                              SeriesScope scope)
{
    const auto before = find(id);
    if (!before) {
        return false;
    }
    if (scope == SeriesScope::ThisAndFollowing && before->series.isValid()) {
        return applyToSeries(*before, [&](const SeriesPosts &all) {
            return moveInSeries(all, *before, day, time, scope);
        });
    }
    Post after = *before;
    after.day = day;
    after.time = time ? time : before->time;
    if (after == *before) {
        return true;
    }
    after.series = {};
    Change change{.action = {.verb = Verb::MovePost,
                             .subject = caption(after),
                             .detail = day.toString(Qt::ISODate)}};
    change.posts.changed.push_back({*before, after});
    return announce(push(std::move(change)));
}

bool CalendarEditor::exchange(PostId one, PostId other)
{
    const auto first = find(one);
    const auto second = find(other);
    if (!first || !second) {
        return false;
    }
    Post moved = *first;
    Post replaced = *second;
    std::swap(moved.day, replaced.day);
    std::swap(moved.time, replaced.time);
    moved.series = replaced.series = {};
    Change change{.action = {.verb = Verb::ExchangePosts, .subject = caption(moved), .count = 2}};
    change.posts.changed = {{*first, moved}, {*second, replaced}};
    return announce(push(std::move(change)));
}

PostId CalendarEditor::duplicate(PostId id)
{
    return duplicate(QList{id}).value(0);
}

PostId CalendarEditor::duplicate(PostId id, QDate day, std::optional<TimeOfDay> time)
{
    const auto post = find(id);
    if (!post) {
        return {};
    }
    Post copy = duplicateOf(*post);
    copy.day = day;
    copy.time = time ? time : copy.time;
    return add(Verb::DuplicatePost, std::move(copy));
}

bool CalendarEditor::remove(PostId id, SeriesScope scope)
{
    const auto post = find(id);
    if (!post) {
        return false;
    }
    if (scope == SeriesScope::ThisAndFollowing && post->series.isValid()) {
        return applyToSeries(
            *post, [&](const SeriesPosts &all) { return removeFromSeries(all, *post, scope); });
    }
    return remove(QList{id});
}

bool CalendarEditor::rename(PostId id, const QString &title)
{
    const auto before = find(id);
    if (!before) {
        return false;
    }
    Post after = *before;
    after.title = title.trimmed();
    return announce(edit(*before, after, false));
}

Result<> CalendarEditor::edit(const Post &before, const Post &after, bool typing)
{
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty()) {
        return {};
    }
    const bool moved = fields == QStringList(QStringLiteral("date"));
    Change change{.action = {.verb = moved ? Verb::MovePost : Verb::EditPost,
                             .subject = caption(after),
                             .detail = moved          ? after.day.toString(Qt::ISODate)
                                 : fields.size() == 1 ? fields.front()
                                                      : QString()},
                  .typing = typing};
    change.posts.changed.push_back({before, after});
    return push(std::move(change));
}

bool CalendarEditor::edit(const QList<PostId> &posts, const PostEdit &edit)
{
    const auto accounts = m_planner.accounts().all();
    if (!accounts) {
        Q_EMIT failed(accounts.error());
        return false;
    }
    std::vector<Refusal> left;
    const bool written = changeAll(posts, [&](std::span<const Post> found) {
        left = refusals(found, edit, *accounts);
        std::vector<Post> taken(found.begin(), found.end());
        std::erase_if(taken, [&left](const Post &post) {
            return std::ranges::any_of(
                left, [&post](const Refusal &refusal) { return refusal.post.id == post.id; });
        });
        return editing(taken, edit);
    });
    if (!left.empty()) {
        Q_EMIT refused(left);
    }
    return written && left.empty();
}

bool CalendarEditor::shift(const QList<PostId> &posts, int days)
{
    return changeAll(posts, [days](const auto &found) { return shifting(found, days); });
}

bool CalendarEditor::sort(const QList<PostId> &posts, std::optional<PostKind> kind)
{
    return changeAll(posts, [kind](const auto &found) { return sorting(found, kind); });
}

bool CalendarEditor::remove(const QList<PostId> &posts)
{
    return changeAll(posts, removing);
}

QList<PostId> CalendarEditor::duplicate(const QList<PostId> &posts)
{
    const auto originals = find(posts);
    if (!originals) {
        return {};
    }
    Change change = duplicating(*originals);
    QStringList uids;
    for (const Post &copy : change.posts.added) {
        uids.append(copy.uid);
    }
    QList<PostId> copies;
    if (announce(push(std::move(change)))) {
        for (const QString &uid : std::as_const(uids)) {
            copies.append(idOf(uid));
        }
    }
    return copies;
}

bool CalendarEditor::hasFollowers(PostId id) const
{
    const auto post = m_planner.posts().find(id);
    if (!post || !*post || !(*post)->series.isValid()) {
        return false;
    }
    const auto all = seriesOf(**post);
    return all && semainier::hasFollowers(*all, **post);
}

bool CalendarEditor::concernsFollowers(const Post &before, const Post &after) const
{
    if (!after.series.isValid() || before == after) {
        return false;
    }
    const auto all = seriesOf(after);
    return all && !semainier::editFollowers(*all, {before, after}).isEmpty();
}

bool CalendarEditor::editFollowers(const Post &before, const Post &after)
{
    return applyToSeries(after, [&](const SeriesPosts &all) -> Result<Change> {
        return semainier::editFollowers(all, {before, after});
    });
}

bool CalendarEditor::repeat(PostId id, const QString &rule)
{
    const auto post = find(id);
    if (!post) {
        return false;
    }
    const QDate today = m_planner.clock().today();
    if (post->series.isValid()) {
        return applyToSeries(*post, [&](const SeriesPosts &all) {
            return rule.isEmpty() ? endSeries(all, *post) : changeRule(all, *post, rule, today);
        });
    }
    if (rule.isEmpty()) {
        return true;
    }
    auto change = createSeries(*post, rule, today);
    return change ? apply(*std::move(change)) : announce(std::unexpected(change.error()));
}

Result<SeriesPosts> CalendarEditor::seriesOf(const Post &post) const
{
    SEM_TRY(const auto series, m_planner.series().find(post.series));
    if (!series) {
        return failure(ErrorCode::NotFound, QStringLiteral("series"));
    }
    SEM_TRY(auto posts, m_planner.posts().ofSeries(post.series));
    return SeriesPosts{*series, std::move(posts)};
}

bool CalendarEditor::applyToSeries(const Post &post,
                                   const std::function<Result<Change>(const SeriesPosts &)> &make)
{
    const auto all = seriesOf(post);
    if (!all) {
        return announce(std::unexpected(all.error()));
    }
    auto change = make(*all);
    return change ? apply(*std::move(change)) : announce(std::unexpected(change.error()));
}

bool CalendarEditor::apply(Change change)
{
    return announce(push(std::move(change)));
}

PostId CalendarEditor::add(Verb verb, Post post)
{
    const QString uid = post.uid;
    Change change{.action = {.verb = verb, .subject = caption(post)}};
    change.posts.added.push_back(std::move(post));
    return announce(push(std::move(change))) ? idOf(uid) : PostId();
}

PostId CalendarEditor::idOf(const QString &uid) const
{
    const auto stored = m_planner.posts().findByUid(uid);
    return stored && *stored ? (*stored)->id : PostId();
}

std::optional<Post> CalendarEditor::find(PostId id)
{
    const auto post = m_planner.posts().find(id);
    if (!post || !*post) {
        Q_EMIT failed(post ? Error{ErrorCode::NotFound} : post.error());
        return {};
    }
    return *post;
}

std::optional<std::vector<Post>> CalendarEditor::find(const QList<PostId> &ids)
{
    std::vector<Post> posts;
    for (const PostId id : ids) {
        auto post = m_planner.posts().find(id);
        if (!post) {
            Q_EMIT failed(post.error());
            return {};
        }
        if (*post) {
            posts.push_back(**std::move(post));
        }
    }
    if (posts.empty() && !ids.isEmpty()) {
        Q_EMIT failed({ErrorCode::NotFound});
        return {};
    }
    return posts;
}

bool CalendarEditor::changeAll(const QList<PostId> &posts, const MakeChange &make)
{
    const auto found = find(posts);
    if (!found) {
        return false;
    }
    Change change = make(*found);
    return change.isEmpty() || announce(push(std::move(change)));
}

bool CalendarEditor::announce(const Result<> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
    }
    return result.has_value();
}

} // namespace semainier::ui
