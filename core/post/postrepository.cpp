// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postrepository.h"

#include "core/post/postinsertion.h"
#include "core/storage/database.h"

namespace semainier {

namespace {

const QString postColumns =
    QStringLiteral(R"(
    SELECT post.id, post.minute, post.objective_id, post.planned_minutes, post.spent_minutes,
           post.mentions + 2 * post.repost + 4 * post.reply + 8 * post.kind_proposed, post.series_id,
           post.event_start, post.event_end, post.people_needed, post.people_found, %1
    FROM post )")
        .arg(utf8({"post.uid", "post.kind", "post.status", "post.title", "post.text", "post.link",
                   "post.source", "post.day", "post.assignee", "post.event_day", "post.place",
                   "post.remarks"}));
const QString publicationColumns =
    QStringLiteral(R"(
    SELECT publication.post_id, publication.id, publication.account_id, publication.published_at, %1
    FROM post JOIN publication ON publication.post_id = post.id )")
        .arg(utf8({"publication.text", "publication.external_id", "publication.url"}));
const QString attachmentColumns = QStringLiteral(R"(
    SELECT attachment.post_id, attachment.path, attachment.alternative_text
    FROM post JOIN attachment ON attachment.post_id = post.id )");

// The same condition and order for the three cursors lets them be read side by side.
const QString byRange = QStringLiteral("WHERE post.day BETWEEN ? AND ? ");
const QString byNoDay = QStringLiteral("WHERE post.day IS NULL ");
const QString byProposal = QStringLiteral("WHERE post.kind_proposed = 1 ");
const QString bySeries = QStringLiteral("WHERE post.series_id = ? ");
const QString byId = QStringLiteral("WHERE post.id = ? ");
const QString byUid = QStringLiteral("WHERE post.uid = ? ");
const QString postOrder = QStringLiteral("ORDER BY post.day, post.minute, post.id");
const QString attachmentOrder = postOrder + QStringLiteral(", attachment.position");

const QString countByRange = QStringLiteral("SELECT count(*) FROM post ") + byRange;
// Two look-ups in the index; both aggregates in one query would read it whole.
const QString selectSpan =
    QStringLiteral("SELECT (SELECT min(day) FROM post), (SELECT max(day) FROM post)");

// All of the index that is of these posts alone, without a look at the table.
const QString countProposed = QStringLiteral("SELECT count(*) FROM post ") + byProposal;
const QString selectProposed =
    QStringLiteral("SELECT EXISTS (SELECT 1 FROM post ") + byProposal + QStringLiteral(")");
const QString selectProposedIds = QStringLiteral("SELECT id FROM post ") + byProposal
    + QStringLiteral("ORDER BY day DESC, minute DESC, id DESC");

const QString updatePost = QStringLiteral(R"(
    UPDATE post SET uid = ?, kind = ?, kind_proposed = ?, status = ?, title = ?, text = ?, link = ?, source = ?, day = ?,
                    minute = ?, objective_id = ?, assignee = ?, planned_minutes = ?, spent_minutes = ?,
                    mentions = ?, repost = ?, reply = ?, series_id = ?, event_day = ?, event_start = ?,
                    event_end = ?, place = ?, people_needed = ?, people_found = ?, remarks = ?
    WHERE id = ?)");
const QString deletePost = QStringLiteral("DELETE FROM post WHERE id = ?");
const QString updatePublication = QStringLiteral(R"(
    UPDATE publication SET account_id = ?, text = ?, published_at = ?, external_id = ?, url = ?
    WHERE id = ?)");
const QString selectPublicationsOf =
    QStringLiteral("SELECT account_id, id FROM publication WHERE post_id = ?");
const QString selectPublicationIds = QStringLiteral("SELECT id FROM publication WHERE post_id = ?");
const QString deletePublication = QStringLiteral("DELETE FROM publication WHERE id = ?");
const QString indexPublication = QStringLiteral(R"(
    INSERT INTO publication_search (rowid, text)
    SELECT id, text FROM publication WHERE post_id = ? AND account_id = ? AND text IS NOT NULL)");
const QString deleteAttachments = QStringLiteral("DELETE FROM attachment WHERE post_id = ?");

const QDate farPast(1, 1, 1);
const QDate farFuture(9999, 12, 31);

QDate firstDayOf(const DateRange &range)
{
    return range.first.isValid() ? range.first : farPast;
}

QDate lastDayOf(const DateRange &range)
{
    return range.last.isValid() ? range.last : farFuture;
}

Post readPost(const Statement &row)
{
    const qint64 flags = row.integer(5);
    return {
        .id = row.id<Post>(0),
        .uid = row.text(11),
        .kind = postKindFromCode(row.text(12)).value_or(PostKind::Info),
        .kindProposed = (flags & 8) != 0,
        .status = postStatusFromCode(row.text(13)).value_or(PostStatus::Idea),
        .title = row.text(14),
        .text = row.text(15),
        .link = row.text(16),
        .source = row.text(17),
        .day = row.date(18),
        .time = row.time(1),
        .objective = row.id<Objective>(2),
        .assignee = row.text(19),
        .plannedMinutes = row.optionalInteger(3),
        .spentMinutes = row.optionalInteger(4),
        .mentions = (flags & 1) != 0,
        .repost = (flags & 2) != 0,
        .reply = (flags & 4) != 0,
        .series = row.id<Series>(6),
        .publications = {},
        .attachments = {},
        .event = {.day = row.date(20),
                  .start = row.time(7),
                  .end = row.time(8),
                  .place = row.text(21),
                  .needed = row.optionalInteger(9),
                  .found = row.optionalInteger(10)},
        .remarks = row.text(22),
    };
}

Publication readPublication(const Statement &row)
{
    return {
        .id = row.id<Publication>(1),
        .account = row.id<Account>(2),
        .text = row.optionalText(4),
        .publishedAt = row.instant(3),
        .externalId = row.text(5),
        .url = row.text(6),
    };
}

/// Reads the rows of one child table while the posts go by; both cursors have the same order.
class ChildCursor {
public:
    explicit ChildCursor(Statement &rows) : m_rows(rows), m_onRow(rows.next()) { }

    template <class Take>
    void take(PostId post, Take take)
    {
        while (m_onRow && m_rows.id<Post>(0) == post) {
            take(m_rows);
            m_onRow = m_rows.next();
        }
    }

private:
    Statement &m_rows;
    bool m_onRow = false;
};

template <class... Values>
Result<> visit(Database &database, const QString &condition, const PostRepository::Visitor &visitor,
               const Values &...values)
{
    Statement &posts = database.statement(postColumns + condition + postOrder);
    Statement &publications = database.statement(publicationColumns + condition + postOrder);
    Statement &attachments = database.statement(attachmentColumns + condition + attachmentOrder);
    SEM_CHECK(posts.run(values...));
    SEM_CHECK(publications.run(values...));
    SEM_CHECK(attachments.run(values...));
    ChildCursor publicationCursor(publications);
    ChildCursor attachmentCursor(attachments);
    while (posts.next()) {
        Post post = readPost(posts);
        publicationCursor.take(post.id, [&post](const Statement &row) {
            post.publications.push_back(readPublication(row));
        });
        // Sorting a handful here is much quicker than asking the database for that order.
        std::ranges::sort(post.publications, {}, &Publication::id);
        attachmentCursor.take(post.id, [&post](const Statement &row) {
            post.attachments.push_back({row.text(1), row.text(2)});
        });
        if (!visitor(post)) {
            break;
        }
    }
    SEM_CHECK(publications.finish());
    SEM_CHECK(attachments.finish());
    return posts.finish();
}

template <class... Values>
Result<std::vector<Post>> collect(Database &database, const QString &condition,
                                  const Values &...values)
{
    std::vector<Post> posts;
    const auto keep = [&posts](const Post &post) {
        posts.push_back(post);
        return true;
    };
    SEM_CHECK(visit(database, condition, keep, values...));
    return posts;
}

Result<std::optional<Post>> first(Result<std::vector<Post>> posts)
{
    SEM_CHECK(posts);
    return posts->empty() ? std::nullopt : std::optional(std::move(posts->front()));
}

} // namespace

PostRepository::PostRepository(Database &database) : m_database(database)
{
}

Result<std::vector<Post>> PostRepository::inRange(const DateRange &range) const
{
    std::vector<Post> posts;
    SEM_CHECK(visitRange(range, [&posts](const Post &post) {
        posts.push_back(post);
        return true;
    }));
    return posts;
}

Result<std::vector<Post>> PostRepository::undated() const
{
    return collect(m_database, byNoDay);
}

Result<std::vector<Post>> PostRepository::ofSeries(SeriesId series) const
{
    return collect(m_database, bySeries, series);
}

Result<std::optional<Post>> PostRepository::find(PostId id) const
{
    return first(collect(m_database, byId, id));
}

Result<std::optional<Post>> PostRepository::findByUid(const QString &uid) const
{
    return first(collect(m_database, byUid, uid));
}

Result<std::vector<std::pair<AccountId, PublicationId>>>
PostRepository::publicationsOf(PostId post) const
{
    Statement &rows = m_database.statement(selectPublicationsOf);
    SEM_CHECK(rows.run(post));
    std::vector<std::pair<AccountId, PublicationId>> publications;
    while (rows.next()) {
        publications.emplace_back(rows.id<Account>(0), rows.id<Publication>(1));
    }
    SEM_CHECK(rows.finish());
    return publications;
}

Result<> PostRepository::visitRange(const DateRange &range, const Visitor &visitor) const
{
    return visit(m_database, byRange, visitor, firstDayOf(range), lastDayOf(range));
}

Result<> PostRepository::visitUndated(const Visitor &visitor) const
{
    return visit(m_database, byNoDay, visitor);
}

Result<qint64> PostRepository::count() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM post"));
}

Result<qint64> PostRepository::undatedCount() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM post WHERE day IS NULL"));
}

Result<qint64> PostRepository::countInRange(const DateRange &range) const
{
    Statement &rows = m_database.statement(countByRange);
    SEM_CHECK(rows.run(firstDayOf(range), lastDayOf(range)));
    const qint64 posts = rows.next() ? rows.integer(0) : 0;
    SEM_CHECK(rows.finish());
    return posts;
}

Result<qint64> PostRepository::proposedCount() const
{
    return m_database.number(countProposed);
}

Result<bool> PostRepository::hasProposed() const
{
    SEM_TRY(const qint64 found, m_database.number(selectProposed));
    return found != 0;
}

Result<std::vector<PostId>> PostRepository::proposedIds() const
{
    Statement &rows = m_database.statement(selectProposedIds);
    SEM_CHECK(rows.run());
    std::vector<PostId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<Post>(0));
    }
    SEM_CHECK(rows.finish());
    return ids;
}

Result<> PostRepository::visitProposed(const Visitor &visitor) const
{
    return visit(m_database, byProposal, visitor);
}

Result<DateRange> PostRepository::span() const
{
    Statement &rows = m_database.statement(selectSpan);
    SEM_CHECK(rows.run());
    DateRange range;
    if (rows.next()) {
        range = {rows.date(0), rows.date(1)};
    }
    SEM_CHECK(rows.finish());
    return range;
}

Result<PostId> PostRepository::insert(const Post &post)
{
    SEM_TRY(const auto ids, insertAll({&post, 1}));
    return ids.front();
}

Result<std::vector<PostId>> PostRepository::insertAll(std::span<const Post> posts)
{
    PostInsertion insertion(m_database);
    std::vector<PostId> ids;
    ids.reserve(posts.size());
    for (const Post &post : posts) {
        SEM_TRY(const PostId id, insertion.add(post));
        ids.push_back(id);
    }
    SEM_CHECK(insertion.finish());
    return ids;
}

Result<> PostRepository::update(const Post &post)
{
    SEM_CHECK(m_database.statement(updatePost)
                  .run(post.uid, code(post.kind), post.kindProposed, code(post.status), post.title,
                       post.text, post.link, post.source, post.day, post.time, post.objective,
                       post.assignee, post.plannedMinutes, post.spentMinutes, post.mentions,
                       post.repost, post.reply, post.series, post.event.day, post.event.start,
                       post.event.end, post.event.place, post.event.needed, post.event.found,
                       post.remarks, post.id));
    SEM_CHECK(updatePublications(post.id, post.publications));
    SEM_CHECK(m_database.statement(deleteAttachments).run(post.id));
    return PostInsertion::insertAttachments(m_database, post.id, post.attachments);
}

Result<> PostRepository::remove(PostId id)
{
    return m_database.statement(deletePost).run(id);
}

Result<> PostRepository::updatePublications(PostId post,
                                            const std::vector<Publication> &publications)
{
    std::vector<PublicationId> stored;
    Statement &ids = m_database.statement(selectPublicationIds);
    SEM_CHECK(ids.run(post));
    while (ids.next()) {
        stored.push_back(ids.id<Publication>(0));
    }
    SEM_CHECK(ids.finish());
    for (const PublicationId id : stored) {
        if (std::ranges::find(publications, id, &Publication::id) == publications.end()) {
            SEM_CHECK(m_database.statement(deletePublication).run(id));
        }
    }
    for (const Publication &publication : publications) {
        if (std::ranges::find(stored, publication.id) == stored.end()) {
            SEM_CHECK(PostInsertion::insertPublication(m_database, post, publication));
            SEM_CHECK(m_database.statement(indexPublication).run(post, publication.account));
        } else {
            SEM_CHECK(m_database.statement(updatePublication)
                          .run(publication.account, publication.text, publication.publishedAt,
                               publication.externalId, publication.url, publication.id));
        }
    }
    return {};
}

} // namespace semainier
