// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postsearch.h"

#include "core/post/excerpt.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

// The two indexes are asked word by word of the same text, so a post may match in either of them.
const QString matching = QStringLiteral(R"(
    FROM post
    WHERE id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)
       OR id IN (SELECT post_id FROM publication
                 WHERE id IN (SELECT rowid FROM publication_search WHERE publication_search MATCH ?)))");
const QString countMatching = QStringLiteral("SELECT count(*)") + matching;
const QString select = QStringLiteral("SELECT id") + matching + QStringLiteral(R"(
    ORDER BY day IS NULL DESC, day DESC, minute DESC, id DESC
    LIMIT ?)");

/// What the user typed as an FTS5 query: each word quoted, so that no sign of it is an operator.
QString matchExpression(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty()) {
        return {};
    }
    return u'"' + words.join(QStringLiteral("\" AND \"")) + QStringLiteral("\"*");
}

} // namespace

PostSearch::PostSearch(Database &database) : m_database(database)
{
}

Result<std::vector<PostId>> PostSearch::find(const QString &text, int limit) const
{
    const QString expression = matchExpression(text);
    if (expression.isEmpty()) {
        return {};
    }
    Statement &rows = m_database.statement(select);
    SEM_CHECK(rows.run(expression, expression, limit));
    std::vector<PostId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<Post>(0));
    }
    SEM_CHECK(rows.finish());
    return ids;
}

Result<qint64> PostSearch::count(const QString &text) const
{
    const QString expression = matchExpression(text);
    if (expression.isEmpty()) {
        return 0;
    }
    Statement &rows = m_database.statement(countMatching);
    SEM_CHECK(rows.run(expression, expression));
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    SEM_CHECK(rows.finish());
    return count;
}

} // namespace semainier
