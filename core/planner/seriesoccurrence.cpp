// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/seriesoccurrence.h"

namespace semainier {

namespace {

PostStatus statusOfCopy(PostStatus status)
{
    return status == PostStatus::Idea ? PostStatus::Idea : PostStatus::Draft;
}

/// The event comes again as many days later as its post does, and looks for people anew.
EventNeed eventOfCopy(EventNeed event, qint64 days)
{
    event.day = event.day.isValid() ? event.day.addDays(days) : QDate();
    event.found.reset();
    return event;
}

template <class Field>
void copyIfChanged(Field Post::*field, const Revision<Post> &revision, Post &target)
{
    if (revision.before.*field != revision.after.*field) {
        target.*field = revision.after.*field;
    }
}

/// The day of the event stays as far from the day of its post as it is in the model.
void copyEventIfChanged(const Revision<Post> &revision, Post &target)
{
    const EventNeed &before = revision.before.event;
    const EventNeed &after = revision.after.event;
    const auto copy = [&](auto EventNeed::*field) {
        if (before.*field != after.*field) {
            target.event.*field = after.*field;
        }
    };
    copy(&EventNeed::start);
    copy(&EventNeed::end);
    copy(&EventNeed::place);
    copy(&EventNeed::needed);
    if (before.day != after.day) {
        target.event.day = after.day.isValid() && target.day.isValid()
            ? after.day.addDays(revision.after.day.daysTo(target.day))
            : after.day;
    }
}

/// What was changed in the accounts and texts of one post, for another: what each account of it has
/// beyond that stays.
std::vector<Publication> publicationsWithEdit(std::vector<Publication> publications,
                                              const std::vector<Publication> &before,
                                              const std::vector<Publication> &after)
{
    const auto of = [](auto &list, AccountId account) {
        return std::ranges::find(list, account, &Publication::account);
    };
    std::erase_if(publications, [&](const Publication &own) {
        return of(before, own.account) != before.end() && of(after, own.account) == after.end();
    });
    for (const Publication &wanted : after) {
        const auto old = of(before, wanted.account);
        const auto own = of(publications, wanted.account);
        if (own == publications.end() && old == before.end()) {
            publications.push_back({.account = wanted.account, .text = wanted.text});
        } else if (own != publications.end() && (old == before.end() || old->text != wanted.text)) {
            own->text = wanted.text;
        }
    }
    return publications;
}

} // namespace

Action actionOn(Verb verb, const Post &post, int count)
{
    return {.verb = verb, .subject = caption(post), .detail = {}, .count = count};
}

Post occurrenceOf(const Post &model, QDate day, SeriesId series)
{
    Post post = model;
    post.id = {};
    post.uid.clear();
    post.kindProposed = false;
    post.status = statusOfCopy(model.status);
    post.day = day;
    post.spentMinutes.reset();
    post.series = series;
    post.event = eventOfCopy(model.event, model.day.daysTo(day));
    post.remarks.clear();
    for (Publication &publication : post.publications) {
        publication = {.id = {}, .account = publication.account, .text = publication.text};
    }
    return post;
}

std::vector<Post> following(const SeriesPosts &all, const Post &post)
{
    std::vector<Post> found;
    std::ranges::copy_if(all.posts, std::back_inserter(found), [&](const Post &other) {
        return other.id == post.id
            || (other.day >= post.day && other.status != PostStatus::Published);
    });
    return found;
}

bool hasOthers(const SeriesPosts &all, const std::vector<Post> &going)
{
    return all.posts.size() > going.size();
}

Recurrence endedBefore(Recurrence recurrence, QDate day)
{
    recurrence.count.reset();
    recurrence.until = day.addDays(-1);
    return recurrence;
}

Post withEdit(Post post, const Revision<Post> &revision)
{
    copyIfChanged(&Post::kind, revision, post);
    copyIfChanged(&Post::title, revision, post);
    copyIfChanged(&Post::text, revision, post);
    copyIfChanged(&Post::link, revision, post);
    copyIfChanged(&Post::source, revision, post);
    copyIfChanged(&Post::time, revision, post);
    copyIfChanged(&Post::objective, revision, post);
    copyIfChanged(&Post::assignee, revision, post);
    copyIfChanged(&Post::plannedMinutes, revision, post);
    copyIfChanged(&Post::mentions, revision, post);
    copyIfChanged(&Post::repost, revision, post);
    copyIfChanged(&Post::reply, revision, post);
    copyIfChanged(&Post::attachments, revision, post);
    copyEventIfChanged(revision, post);
    post.publications = publicationsWithEdit(
        std::move(post.publications), revision.before.publications, revision.after.publications);
    return post;
}

} // namespace semainier
