// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <span>
#include <vector>

namespace semainier {

/// What a post says of an event that needs people.
struct EventNotice {
    PostId post;
    EventNeed event; ///< with a day: that of the post where the event has none of its own

    bool operator==(const EventNotice &) const = default;
};

/// An event that has not found its people yet.
struct EventShortfall {
    QDate day; ///< of the event
    int missing = 0; ///< people, 1 or more
    PostId post; ///< the one that knows of most people found; the first of these

    bool operator==(const EventShortfall &) const = default;
};

/// The events that still need people, by day. Posts name the same event where day, start and place
/// do not differ, as far as they say them: it is counted once, with the largest need that one of
/// them says and the most people that one has found.
[[nodiscard]] std::vector<EventShortfall> shortfalls(std::span<const EventNotice> notices);

} // namespace semainier
