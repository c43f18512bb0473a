// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/slot.h"
#include "core/post/post.h"
#include "ui/calendar/weekcommand.h"
#include "ui/calendar/weeklayout.h"

namespace semainier::ui {

class WeekModel;

/// Where the keyboard is: on a post, an empty slot or the "+" of a day. Stays on its post or slot
/// when the week is read again.
class WeekCursor {
public:
    [[nodiscard]] WeekPlace place() const { return m_place; }
    /// The post it stands on; an invalid id on a slot or "+".
    [[nodiscard]] PostId post() const { return m_post; }

    void set(WeekPlace place, const WeekModel &model);
    /// Finds its place again after the days were read; the nearest one when its item is gone.
    void settle(const WeekModel &model);

private:
    WeekPlace m_place;
    PostId m_post;
    SlotId m_slot;
};

/// Where an arrow leads: a place of the same week, and how many weeks to turn to get there.
struct WeekStep {
    WeekPlace place;
    int weeks = 0;

    bool operator==(const WeekStep &) const = default;
};

/// Where Left, Right, Up, Down, DayStart or DayEnd leads; the same place for other commands.
[[nodiscard]] WeekStep stepOf(WeekCommand command, WeekPlace from, const WeekLayout &layout);

} // namespace semainier::ui
