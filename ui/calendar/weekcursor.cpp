// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekcursor.h"

#include "ui/calendar/weekmodel.h"

#include <algorithm>

namespace semainier::ui {

namespace {

int itemCount(const WeekModel &model, int day)
{
    return static_cast<int>(model.days()[static_cast<size_t>(day)].items.size());
}

std::optional<WeekPlace> placeOf(SlotId slot, int day, const WeekModel &model)
{
    for (int item = 0; slot.isValid() && item < itemCount(model, day); ++item) {
        const WeekSlot *found = model.slot({day, item});
        if (found && found->slot.id == slot) {
            return WeekPlace{day, item};
        }
    }
    return std::nullopt;
}

WeekStep sideways(int days, WeekPlace from, const WeekLayout &layout)
{
    const int day = from.day + days;
    const int y = layout.rect(from).center().y();
    if (day < 0) {
        return {.place = layout.nearest(daysOfWeek - 1, y), .weeks = -1};
    }
    if (day >= daysOfWeek) {
        return {.place = layout.nearest(0, y), .weeks = +1};
    }
    return {.place = layout.nearest(day, y)};
}

} // namespace

void WeekCursor::set(WeekPlace place, const WeekModel &model)
{
    m_place.day = std::clamp(place.day, 0, daysOfWeek - 1);
    m_place.item = std::clamp(place.item, 0, itemCount(model, m_place.day));
    const WeekCard *card = model.card(m_place);
    const WeekSlot *slot = model.slot(m_place);
    m_post = card ? card->post.id : PostId();
    m_slot = slot ? slot->slot.id : SlotId();
}

void WeekCursor::settle(const WeekModel &model)
{
    auto found = model.placeOf(m_post);
    if (!found) {
        found = placeOf(m_slot, m_place.day, model);
    }
    set(found.value_or(m_place), model);
}

WeekStep stepOf(WeekCommand command, WeekPlace from, const WeekLayout &layout)
{
    const int last = layout.itemCount(from.day);
    switch (command) {
    case WeekCommand::Left:
        return sideways(-1, from, layout);
    case WeekCommand::Right:
        return sideways(+1, from, layout);
    case WeekCommand::Up:
        return {.place = {from.day, std::max(0, from.item - 1)}};
    case WeekCommand::Down:
        return {.place = {from.day, std::min(last, from.item + 1)}};
    case WeekCommand::DayStart:
        return {.place = {from.day, 0}};
    case WeekCommand::DayEnd:
        return {.place = {from.day, last}};
    default:
        return {.place = from};
    }
}

} // namespace semainier::ui
