// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postcounts.h"

#include "core/base/isodate.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

// The index post_by_mix has every column of these but for the accounts, in the order of the groups.
const QString countPerMonth = QStringLiteral(R"(
    SELECT substr(day, 1, 7) || '-01', kind, status, count(*),
           sum(CASE WHEN mentions + repost + reply > 0 THEN 1 ELSE 0 END), count(objective_id),
           sum(COALESCE(planned_minutes, 0))
    FROM post
    WHERE substr(day, 1, 7) BETWEEN ? AND ? AND day BETWEEN ? AND ? AND status <> 'cancelled' %1
    GROUP BY substr(day, 1, 7), kind, status ORDER BY substr(day, 1, 7), kind, status)");
const QString countAll = countPerMonth.arg(QString());
const QString countOfAccount = countPerMonth.arg(QStringLiteral(
    "AND EXISTS (SELECT 1 FROM publication WHERE post_id = post.id AND account_id = ?)"));
const QString selectKindsPerDay = QStringLiteral(R"(
    SELECT day, kind, count(*) FROM post WHERE day BETWEEN ? AND ? GROUP BY day, kind ORDER BY day, kind)");
const QString selectLastDay = QStringLiteral(R"(
    SELECT max(day) FROM post
    WHERE substr(day, 1, 7) = ? AND kind = ? AND status <> 'cancelled' AND day BETWEEN ? AND ?)");

/// "2026-11"
QString monthText(QDate day)
{
    return isoDate(day).left(7);
}

int number(const Statement &row, int column)
{
    return static_cast<int>(row.integer(column));
}

} // namespace

PostCounts::PostCounts(Database &database) : m_database(database)
{
}

Result<std::vector<PostCount>> PostCounts::perMonth(const DateRange &range, AccountId account) const
{
    Statement &rows = m_database.statement(account.isValid() ? countOfAccount : countAll);
    const QString first = monthText(range.first);
    const QString last = monthText(range.last);
    SEM_CHECK(account.isValid() ? rows.run(first, last, range.first, range.last, account)
                                : rows.run(first, last, range.first, range.last));
    std::vector<PostCount> counts;
    while (rows.next()) {
        counts.push_back({.month = rows.date(0),
                          .kind = postKindFromCode(rows.text(1)).value_or(PostKind::Info),
                          .status = postStatusFromCode(rows.text(2)).value_or(PostStatus::Idea),
                          .posts = number(rows, 3),
                          .interactive = number(rows, 4),
                          .linked = number(rows, 5),
                          .plannedMinutes = number(rows, 6)});
    }
    SEM_CHECK(rows.finish());
    return counts;
}

Result<std::vector<KindOnDay>> PostCounts::kindsPerDay(const DateRange &range) const
{
    Statement &rows = m_database.statement(selectKindsPerDay);
    SEM_CHECK(rows.run(range.first, range.last));
    std::vector<KindOnDay> kinds;
    while (rows.next()) {
        kinds.push_back({.day = rows.date(0),
                         .kind = postKindFromCode(rows.text(1)).value_or(PostKind::Info),
                         .posts = number(rows, 2)});
    }
    SEM_CHECK(rows.finish());
    return kinds;
}

Result<QDate> PostCounts::lastDayOf(PostKind kind, const DateRange &range) const
{
    // Month by month: a kind in use is found in the first ones, and any other in no time.
    Statement &row = m_database.statement(selectLastDay);
    const QDate first(range.first.year(), range.first.month(), 1);
    for (QDate month = range.last; month >= first; month = month.addMonths(-1)) {
        SEM_CHECK(row.run(monthText(month), code(kind), range.first, range.last));
        const QDate day = row.next() ? row.date(0) : QDate();
        SEM_CHECK(row.finish());
        if (day.isValid()) {
            return day;
        }
    }
    return QDate();
}

} // namespace semainier
