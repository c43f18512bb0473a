// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/posttitles.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

// A text that no caption is made of stays on the disk.
const QString selectPublished = QStringLiteral(R"(
    SELECT id, CASE title WHEN '' THEN text ELSE title END
    FROM post WHERE day BETWEEN ? AND ? AND status = 'published' ORDER BY day, minute, id)");

} // namespace

PostTitles::PostTitles(Database &database) : m_database(database)
{
}

Result<> PostTitles::visitPublished(const DateRange &range, const Visitor &visitor) const
{
    Statement &rows = m_database.statement(selectPublished);
    SEM_CHECK(rows.run(range.first, range.last));
    Post post;
    while (rows.next()) {
        post.title = rows.text(1);
        visitor(rows.id<Post>(0), caption(post));
    }
    return rows.finish();
}

} // namespace semainier
