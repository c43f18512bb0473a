// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekintention.h"

#include "ui/calendar/weekmodel.h"

namespace semainier::ui {

namespace {

constexpr int roundMinutes = 15;

QDate dateOf(const WeekModel &model, WeekPlace place)
{
    return model.days()[static_cast<size_t>(place.day)].date;
}

NewPost newIn(const WeekSlot &slot, QDate day)
{
    return {day, slot.slot.time, slot.slot.kind,
            QList<AccountId>(slot.slot.accounts.begin(), slot.slot.accounts.end())};
}

/// A new post of a day takes the slot of the hour it gets, where there is one.
NewPost newOn(const WeekModel &model, WeekPlace place)
{
    const WeekDay &day = model.days()[static_cast<size_t>(place.day)];
    const auto time = model.timeForNewPost(place.day);
    for (const WeekItem &item : day.items) {
        const auto *slot = std::get_if<WeekSlot>(&item);
        if (slot && time == slot->slot.time) {
            return newIn(*slot, day.date);
        }
    }
    return {.day = day.date, .time = time};
}

std::optional<Intention> moved(const Post &post, QDate day, std::optional<TimeOfDay> time)
{
    if (post.day == day && post.time == time) {
        return std::nullopt;
    }
    return MovePost{post.id, day, time};
}

/// Before the neighbour above, or after the one below; `step` is -1 or +1.
std::optional<Intention> passed(const Post &post, WeekPlace place, int step,
                                const WeekLayout &layout)
{
    const int neighbour = place.item + step;
    if (neighbour < 0 || neighbour >= layout.itemCount(place.day)) {
        return std::nullopt;
    }
    const DraggedPost dragged{place, post.time};
    const WeekPlace before{place.day, step < 0 ? neighbour : neighbour + 1};
    return moved(post, post.day, layout.timeBefore(before, dragged, roundMinutes));
}

std::optional<Intention> pasted(const WeekClip &clip, WeekPlace place, const WeekModel &model)
{
    const auto post = model.stored(clip.post);
    if (!post) {
        return std::nullopt;
    }
    const WeekSlot *slot = model.slot(place);
    const auto time = slot ? std::optional(slot->slot.time) : post->time;
    if (!clip.cut) {
        return CopyPost{post->id, dateOf(model, place), time};
    }
    return moved(*post, dateOf(model, place), time);
}

std::optional<Intention> onCard(WeekCommand command, const Post &post, WeekPlace place,
                                const WeekLayout &layout)
{
    switch (command) {
    case WeekCommand::Open:
        return OpenPost{post.id};
    case WeekCommand::Delete:
        return DeletePosts{{post.id}};
    case WeekCommand::Duplicate:
        return DuplicatePosts{{post.id}};
    case WeekCommand::DayEarlier:
        return moved(post, post.day.addDays(-1), post.time);
    case WeekCommand::DayLater:
        return moved(post, post.day.addDays(1), post.time);
    case WeekCommand::WeekLater:
        return moved(post, post.day.addDays(daysOfWeek), post.time);
    case WeekCommand::Above:
        return passed(post, place, -1, layout);
    case WeekCommand::Below:
        return passed(post, place, +1, layout);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Intention> intentionOf(WeekCommand command, WeekPlace place, const WeekClip &clip,
                                     const WeekModel &model, const WeekLayout &layout)
{
    if (command == WeekCommand::New) {
        return newOn(model, place);
    }
    if (command == WeekCommand::Paste) {
        return pasted(clip, place, model);
    }
    if (const WeekCard *card = model.card(place)) {
        if (command == WeekCommand::Exchange) {
            return exchanged(model.stored(clip.post), card->post);
        }
        return onCard(command, card->post, place, layout);
    }
    if (command != WeekCommand::Open) {
        return std::nullopt;
    }
    const WeekSlot *slot = model.slot(place);
    return slot ? newIn(*slot, dateOf(model, place)) : newOn(model, place);
}

std::optional<Intention> exchanged(const std::optional<Post> &clipped, const Post &post)
{
    if (!clipped || !clipped->day.isValid() || clipped->id == post.id) {
        return std::nullopt;
    }
    return ExchangePosts{clipped->id, post.id};
}

std::optional<Intention> intentionOfDrop(const Post &post, const DropTarget &target,
                                         const WeekModel &model)
{
    switch (target.kind) {
    case DropTarget::Kind::None:
        return std::nullopt;
    case DropTarget::Kind::Day:
    case DropTarget::Kind::Between:
    case DropTarget::Kind::Slot:
        return moved(post, dateOf(model, target.place), target.time);
    case DropTarget::Kind::Exchange:
        break;
    }
    const WeekCard *other = model.card(target.place);
    if (!other || other->post.id == post.id) {
        return std::nullopt;
    }
    return ExchangePosts{post.id, other->post.id};
}

} // namespace semainier::ui
