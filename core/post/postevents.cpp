// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postevents.h"

#include "core/base/isodate.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

/// People are called for so long before an event.
constexpr int daysOfCalling = 56;

// By the index post_by_mix, whose first columns are the month and the kind.
const QString selectNeeds = QStringLiteral(R"(
    SELECT id, COALESCE(event_day, day), event_start, event_end, place, people_needed, people_found
    FROM post
    WHERE substr(day, 1, 7) BETWEEN ? AND ? AND kind IN ('event', 'volunteer_call')
      AND status <> 'cancelled' AND day BETWEEN ? AND ? AND people_needed > 0
      AND COALESCE(event_day, day) BETWEEN ? AND ?
    ORDER BY day, minute, id)");

} // namespace

PostEvents::PostEvents(Database &database) : m_database(database)
{
}

Result<std::vector<EventNotice>> PostEvents::needsIn(const DateRange &range) const
{
    const QDate first = range.first.addDays(-daysOfCalling);
    Statement &rows = m_database.statement(selectNeeds);
    SEM_CHECK(rows.run(isoDate(first).left(7), isoDate(range.last).left(7), first, range.last,
                       range.first, range.last));
    std::vector<EventNotice> notices;
    while (rows.next()) {
        notices.push_back({.post = rows.id<Post>(0),
                           .event = {.day = rows.date(1),
                                     .start = rows.time(2),
                                     .end = rows.time(3),
                                     .place = rows.text(4),
                                     .needed = rows.optionalInteger(5),
                                     .found = rows.optionalInteger(6)}});
    }
    SEM_CHECK(rows.finish());
    return notices;
}

} // namespace semainier
