// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postsearch.h"

#include "core/base/text.h"
#include "core/post/excerpt.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

/// From this many posts on it is quicker to walk through the days from the latest one, until enough
/// posts are found, than to look up and sort all that have the words. (Measured with a million
/// posts: up to three times as quick for a word of half of them, never slower than 0.2 s.)
constexpr int manyPosts = 5000;

// The two indexes are asked word by word of the same text, so a post may match in either of them.
const QString selectFew = QStringLiteral(R"(
    SELECT id FROM post
    WHERE id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)
       OR id IN (SELECT post_id FROM publication
                 WHERE id IN (SELECT rowid FROM publication_search WHERE publication_search MATCH ?))
    ORDER BY day DESC NULLS FIRST, minute DESC, id DESC
    LIMIT ?)");
// The same posts. The sign "+" keeps the ids from being looked up one by one.
const QString selectOfMany = QStringLiteral(R"(
    SELECT id FROM post INDEXED BY post_by_day
    WHERE +id IN (SELECT rowid FROM post_search WHERE post_search MATCH ?)
       OR +id IN (SELECT post_id FROM publication
                  WHERE id IN (SELECT rowid FROM publication_search WHERE publication_search MATCH ?))
    ORDER BY day DESC NULLS FIRST, minute DESC, id DESC
    LIMIT ?)");
const QString countMatching = QStringLiteral(R"(
    SELECT count(DISTINCT id) FROM (
        SELECT rowid AS id FROM post_search WHERE post_search MATCH ?
        UNION ALL
        SELECT post_id FROM publication
        WHERE id IN (SELECT rowid FROM publication_search WHERE publication_search MATCH ?)
        LIMIT ?) AS found)");

/// One of these words, each quoted, so that no sign of it is an operator, and followed by `sign`.
QString anyOf(const QStringList &words, const QString &sign = {})
{
    return QStringLiteral("(\"") + words.join(u'"' + sign + QStringLiteral(" OR \"")) + u'"' + sign
        + u')';
}

/// What the user typed as an FTS5 query. The index keeps ligatures as they are written, so the
/// query asks for every spelling.
QString matchExpression(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty()) {
        return {};
    }
    QStringList terms;
    for (const QString &word : words.first(words.size() - 1)) {
        terms += anyOf(spellings(word));
    }
    terms += anyOf(spellingsOfBeginning(words.last()), QStringLiteral("*"));
    return terms.join(QStringLiteral(" AND "));
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
    SEM_TRY(const qint64 all, count(text, manyPosts));
    Statement &rows = m_database.statement(all < manyPosts ? selectFew : selectOfMany);
    SEM_CHECK(rows.run(expression, expression, limit));
    std::vector<PostId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<Post>(0));
    }
    SEM_CHECK(rows.finish());
    return ids;
}

Result<qint64> PostSearch::count(const QString &text, int most) const
{
    const QString expression = matchExpression(text);
    if (expression.isEmpty()) {
        return 0;
    }
    Statement &rows = m_database.statement(countMatching);
    SEM_CHECK(rows.run(expression, expression, most));
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    SEM_CHECK(rows.finish());
    return count;
}

} // namespace semainier
