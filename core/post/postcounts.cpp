// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postcounts.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

// The index post_by_mix has every column of these but for the accounts.
const QString countPerMonth = QStringLiteral(R"(
    SELECT substr(day, 1, 7) || '-01' AS month, kind, CASE WHEN status = 'published' THEN 1 ELSE 0 END AS done,
           count(*), sum(CASE WHEN mentions + repost + reply > 0 THEN 1 ELSE 0 END),
           count(objective_id), sum(COALESCE(planned_minutes, 0))
    FROM post WHERE day BETWEEN ? AND ? AND status <> 'cancelled'
    GROUP BY month, kind, done ORDER BY month, kind, done)");
const QString countPerMonthOfAccount = QStringLiteral(R"(
    SELECT substr(day, 1, 7) || '-01' AS month, kind, CASE WHEN status = 'published' THEN 1 ELSE 0 END AS done,
           count(*), sum(CASE WHEN mentions + repost + reply > 0 THEN 1 ELSE 0 END),
           count(objective_id), sum(COALESCE(planned_minutes, 0))
    FROM post WHERE day BETWEEN ? AND ? AND status <> 'cancelled'
        AND EXISTS (SELECT 1 FROM publication WHERE post_id = post.id AND account_id = ?)
    GROUP BY month, kind, done ORDER BY month, kind, done)");
const QString selectLastDay = QStringLiteral(R"(
    SELECT day FROM post WHERE day BETWEEN ? AND ? AND status <> 'cancelled' AND kind = ?
    ORDER BY day DESC LIMIT 1)");

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
    Statement &rows =
        m_database.statement(account.isValid() ? countPerMonthOfAccount : countPerMonth);
    SEM_CHECK(account.isValid() ? rows.run(range.first, range.last, account)
                                : rows.run(range.first, range.last));
    std::vector<PostCount> counts;
    while (rows.next()) {
        counts.push_back({.month = rows.date(0),
                          .kind = postKindFromCode(rows.text(1)).value_or(PostKind::Info),
                          .published = rows.flag(2),
                          .posts = number(rows, 3),
                          .interactive = number(rows, 4),
                          .linked = number(rows, 5),
                          .plannedMinutes = number(rows, 6)});
    }
    SEM_CHECK(rows.finish());
    return counts;
}

Result<QDate> PostCounts::lastDayOf(PostKind kind, const DateRange &range) const
{
    Statement &rows = m_database.statement(selectLastDay);
    SEM_CHECK(rows.run(range.first, range.last, code(kind)));
    const QDate day = rows.next() ? rows.date(0) : QDate();
    SEM_CHECK(rows.finish());
    return day;
}

} // namespace semainier
