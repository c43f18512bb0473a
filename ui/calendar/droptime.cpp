// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/droptime.h"

namespace semainier::ui {

namespace {

int between(int before, int after, int step)
{
    const int middle = (before + after) / 2;
    const int rounded = (middle + step / 2) / step * step;
    if (rounded > before && rounded < after) {
        return rounded;
    }
    return middle;
}

} // namespace

std::optional<TimeOfDay> timeBetween(std::optional<TimeOfDay> before,
                                     std::optional<TimeOfDay> after, std::optional<TimeOfDay> own,
                                     int step)
{
    const bool fits = own && (!before || *own > *before) && (!after || *own < *after);
    if (fits || (!before && !after)) {
        return own;
    }
    if (before && after) {
        return TimeOfDay::fromMinutes(between(before->minutes(), after->minutes(), step));
    }
    if (before) {
        const auto next = TimeOfDay::fromMinutes((before->minutes() / step + 1) * step);
        return next ? next : before;
    }
    const auto previous = TimeOfDay::fromMinutes(((after->minutes() + step - 1) / step - 1) * step);
    return previous ? previous : after;
}

} // namespace semainier::ui
