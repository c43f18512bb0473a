// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthintention.h"

#include "ui/calendar/monthmodel.h"

namespace semainier::ui {

namespace {

/// The hour stays: a month moves posts by days.
std::optional<Intention> movedTo(QDate day, const Post &post)
{
    if (post.day == day) {
        return std::nullopt;
    }
    return MovePost{post.id, day, post.time};
}

std::optional<Intention> pasted(const WeekClip &clip, QDate day, const MonthModel &model)
{
    const auto post = model.stored(clip.post);
    if (!post) {
        return std::nullopt;
    }
    return clip.cut ? movedTo(day, *post) : CopyPost{post->id, day, post->time};
}

std::optional<Intention> onPost(WeekCommand command, const Post &post)
{
    switch (command) {
    case WeekCommand::Open:
        return OpenPost{post.id};
    case WeekCommand::Delete:
        return DeletePosts{{post.id}};
    case WeekCommand::Duplicate:
        return DuplicatePosts{{post.id}};
    case WeekCommand::DayEarlier:
        return movedTo(post.day.addDays(-1), post);
    case WeekCommand::DayLater:
        return movedTo(post.day.addDays(1), post);
    case WeekCommand::Above:
        return movedTo(post.day.addDays(-daysOfWeek), post);
    case WeekCommand::Below:
    case WeekCommand::WeekLater:
        return movedTo(post.day.addDays(daysOfWeek), post);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Intention> intentionOf(WeekCommand command, MonthPlace place, const WeekClip &clip,
                                     const MonthModel &model)
{
    if (command == WeekCommand::New) {
        return model.newPost(place.day);
    }
    if (command == WeekCommand::Paste) {
        return pasted(clip, model.day(place.day).date, model);
    }
    if (const WeekCard *card = model.card(place)) {
        if (command == WeekCommand::Exchange) {
            return exchanged(model.stored(clip.post), card->post);
        }
        return onPost(command, card->post);
    }
    if (command == WeekCommand::Open) {
        return model.newPost(place.day);
    }
    return std::nullopt;
}

std::optional<Intention> intentionOfDrop(const Post &post, MonthPlace target,
                                         const MonthModel &model)
{
    const WeekCard *other = model.card(target);
    if (!other) {
        return movedTo(model.day(target.day).date, post);
    }
    if (other->post.id == post.id) {
        return std::nullopt;
    }
    return ExchangePosts{post.id, other->post.id};
}

} // namespace semainier::ui
