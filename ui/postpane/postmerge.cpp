// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/postmerge.h"

namespace semainier::ui {

Post withEdits(const Post &now, const Post &before, const Post &edited)
{
    Post merged = now;
    const auto put = [&](auto Post::*field) {
        if (before.*field != edited.*field) {
            merged.*field = edited.*field;
        }
    };
    put(&Post::kind);
    put(&Post::kindProposed);
    put(&Post::status);
    put(&Post::title);
    put(&Post::text);
    put(&Post::link);
    put(&Post::source);
    put(&Post::day);
    put(&Post::time);
    put(&Post::objective);
    put(&Post::assignee);
    put(&Post::plannedMinutes);
    put(&Post::spentMinutes);
    put(&Post::mentions);
    put(&Post::repost);
    put(&Post::reply);
    put(&Post::publications);
    put(&Post::attachments);
    put(&Post::remarks);
    const auto putEvent = [&](auto EventNeed::*field) {
        if (before.event.*field != edited.event.*field) {
            merged.event.*field = edited.event.*field;
        }
    };
    putEvent(&EventNeed::day);
    putEvent(&EventNeed::start);
    putEvent(&EventNeed::end);
    putEvent(&EventNeed::place);
    putEvent(&EventNeed::needed);
    putEvent(&EventNeed::found);
    return merged;
}

} // namespace semainier::ui
