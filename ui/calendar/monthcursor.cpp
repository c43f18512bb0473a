// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthcursor.h"

#include "ui/calendar/monthmodel.h"

#include <algorithm>

namespace semainier::ui {

int MonthStops::lines(int day) const
{
    return isOpen(day) ? m_layout.postCount(day) : m_layout.visibleLines(day);
}

int MonthStops::count(int day) const
{
    return lines(day) + (lines(day) < m_layout.postCount(day) ? 1 : 0);
}

MonthPlace MonthStops::at(int day, int stop) const
{
    if (count(day) == 0) {
        return {day};
    }
    const int index = std::clamp(stop, 0, count(day) - 1);
    return index < lines(day) ? MonthPlace::post(day, index) : MonthPlace::more(day);
}

int MonthStops::of(MonthPlace place) const
{
    switch (place.part) {
    case MonthPlace::Part::Day:
    case MonthPlace::Part::Add:
        break;
    case MonthPlace::Part::Post:
        return std::min(place.line, count(place.day) - 1);
    case MonthPlace::Part::More:
        return lines(place.day);
    }
    return count(place.day) == 0 ? 0 : -1;
}

void MonthCursor::set(MonthPlace place, const MonthModel &model)
{
    const WeekCard *card = model.card(place);
    m_place = place;
    m_day = model.day(place.day).date;
    m_post = card ? card->post.id : PostId();
}

void MonthCursor::set(QDate day, PostId post)
{
    m_place = MonthPlace::post(0, 0);
    m_day = day;
    m_post = post;
}

void MonthCursor::settle(const MonthModel &model, const MonthStops &stops)
{
    if (const auto found = model.placeOf(m_post)) {
        set(*found, model);
        return;
    }
    const int day = model.indexOf(m_day).value_or(model.indexOf(model.month()).value_or(0));
    switch (m_place.part) {
    case MonthPlace::Part::Day:
    case MonthPlace::Part::Add:
        set({day}, model);
        break;
    case MonthPlace::Part::Post:
        set(stops.at(day, m_place.line), model);
        break;
    case MonthPlace::Part::More:
        set(stops.at(day, MonthStops::last), model);
        break;
    }
}

MonthStep stepOf(WeekCommand command, MonthPlace from, const MonthStops &stops)
{
    const int stop = stops.of(from);
    const int count = stops.count(from.day);
    switch (command) {
    case WeekCommand::Left:
        return {.days = -1, .stop = stop};
    case WeekCommand::Right:
        return {.days = +1, .stop = stop};
    case WeekCommand::Up:
        return stop > 0 || stops.isOpen(from.day) ? MonthStep{.stop = stop - 1}
                                                  : MonthStep{-7, MonthStops::last};
    case WeekCommand::Down:
        return stop + 1 < count || stops.isOpen(from.day) ? MonthStep{.stop = stop + 1}
                                                          : MonthStep{+7, 0};
    case WeekCommand::DayStart:
        return {.stop = 0};
    case WeekCommand::DayEnd:
        return {.stop = MonthStops::last};
    default:
        return {.stop = stop};
    }
}

} // namespace semainier::ui
