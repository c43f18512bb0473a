// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/calendar/keydate.h"
#include "core/calendar/series.h"
#include "core/calendar/slot.h"
#include "core/engagement/followercount.h"
#include "core/engagement/reading.h"
#include "core/line/exchangecount.h"
#include "core/line/profile.h"
#include "core/planner/history.h"
#include "core/planner/setting.h"
#include "core/post/objective.h"
#include "core/post/post.h"
#include "core/team/person.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace semainier {

template <class T>
struct Revision {
    T before;
    T after;
};

/// What happens to the rows of one kind.
template <class T>
struct Edits {
    std::vector<T> added;
    std::vector<Revision<T>> changed;
    std::vector<T> removed;

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && changed.empty() && removed.empty();
    }
};

/// Everything one action does to the calendar, applied whole or not at all.
///
/// An added account, objective, series or publication may carry a negative id: a placeholder by
/// which the posts, slots, counts of exchanges and of followers and readings added with it refer to
/// it. Empty uids of added rows are filled in.
struct Change {
    Action action;
    Edits<Account> accounts;
    Edits<Objective> objectives;
    Edits<Series> series;
    Edits<Slot> slotEdits;
    Edits<KeyDate> keyDates;
    Edits<Person> people;
    Edits<Profile> profiles;
    Edits<ExchangeCount> exchangeCounts;
    Edits<Setting> settings;
    Edits<Post> posts;
    Edits<Reading> readings;
    Edits<FollowerCount> followerCounts;
    /// A further moment of typing: joins the entry before it when that one typed in the same field.
    bool typing = false;

    [[nodiscard]] bool isEmpty() const
    {
        return accounts.isEmpty() && objectives.isEmpty() && series.isEmpty() && slotEdits.isEmpty()
            && keyDates.isEmpty() && people.isEmpty() && profiles.isEmpty()
            && exchangeCounts.isEmpty() && settings.isEmpty() && posts.isEmpty()
            && readings.isEmpty() && followerCounts.isEmpty();
    }
};

/// Gives a change that is too large to be held at once part by part, nothing after the last one.
/// The actions of the parts do not count. Placeholders hold in the parts that follow too, but those
/// of publications only in the part that adds them.
using NextPart = std::function<Result<std::optional<Change>>()>;

/// The rows a committed change touched, as announced to the screens.
struct Changed {
    QList<PostId> posts; ///< added, changed and removed
    bool accounts = false;
    bool objectives = false;
    bool series = false;
    bool slotsChanged = false;
    bool keyDates = false;
    bool people = false;
    bool profiles = false;
    bool exchangeCounts = false;
    bool settings = false;
    bool readings = false;
    bool followerCounts = false;

    bool operator==(const Changed &) const = default;
};

} // namespace semainier
