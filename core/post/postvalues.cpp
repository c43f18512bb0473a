// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postvalues.h"

#include "core/post/kind.h"
#include "core/post/status.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

// A day that no calendar has is another one, or none, once SQLite has counted it.
const QString selectStray = QStringLiteral(R"(
    SELECT id, 'kind', kind FROM post WHERE kind NOT IN (%1)
    UNION ALL
    SELECT id, 'status', status FROM post WHERE status NOT IN (%2)
    UNION ALL
    SELECT id, 'day', day FROM post WHERE day IS NOT NULL AND date(day, '+0 days') IS NOT day
    UNION ALL
    SELECT id, 'event_day', event_day FROM post WHERE event_day IS NOT NULL AND date(event_day, '+0 days') IS NOT event_day
    LIMIT 100)");

template <class Values>
QString listOf(const Values &values)
{
    QStringList codes;
    for (const auto value : values) {
        codes << u'\'' % code(value) % u'\'';
    }
    return codes.join(u',');
}

} // namespace

Result<QStringList> strayPostValues(Database &database)
{
    Statement &rows =
        database.statement(selectStray.arg(listOf(allPostKinds), listOf(allPostStatuses)));
    SEM_CHECK(rows.run());
    QStringList faults;
    while (rows.next()) {
        faults << QStringLiteral("post %1: %2 “%3”")
                      .arg(QString::number(rows.integer(0)), rows.text(1), rows.text(2));
    }
    SEM_CHECK(rows.finish());
    return faults;
}

} // namespace semainier
