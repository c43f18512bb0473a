// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"
#include "core/post/post.h"

#include <vector>

namespace semainier {

class Database;

/// The posts of one kind and state in one month.
struct PostCount {
    QDate month; ///< its first day
    PostKind kind = PostKind::Info;
    PostStatus status = PostStatus::Idea;
    int posts = 0;
    int interactive = 0; ///< of them, those that name, answer or share somebody
    int linked = 0; ///< of them, those that serve an objective
    int plannedMinutes = 0; ///< of those whose minutes are known

    bool operator==(const PostCount &) const = default;
};

/// How many posts of one kind a day has.
struct KindOnDay {
    QDate day;
    PostKind kind = PostKind::Info;
    int posts = 0;

    bool operator==(const KindOnDay &) const = default;
};

/// What posts come to, counted by the database from an index and never read one by one.
class PostCounts {
public:
    explicit PostCounts(Database &database);

    /// By month, kind and state, the dated posts of a range with both ends that are not cancelled;
    /// of one account or, with an id of zero, of all. A post on several accounts counts once.
    [[nodiscard]] Result<std::vector<PostCount>> perMonth(const DateRange &range,
                                                          AccountId account = {}) const;
    /// The kinds of every day of a range with both ends, by day: all that a calendar too small for
    /// posts shows, in a fraction of the time it takes to read them.
    [[nodiscard]] Result<std::vector<KindOnDay>> kindsPerDay(const DateRange &range) const;
    /// The last day of a range with both ends that has a post of a kind which is not cancelled; a
    /// null date where there is none.
    [[nodiscard]] Result<QDate> lastDayOf(PostKind kind, const DateRange &range) const;

private:
    Database &m_database;
};

} // namespace semainier
