// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/postinsertion.h"

#include "core/storage/database.h"

namespace semainier {

namespace {

const QString insertPost = QStringLiteral(R"(
    INSERT INTO post (id, kind, status, day, minute, objective_id, planned_minutes, spent_minutes, mentions,
                      repost, reply, kind_proposed, series_id, event_day, event_start, event_end,
                      people_needed, people_found, uid, title, text, link, source, assignee, place, remarks)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT),
            CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),
            CAST(? AS TEXT)))");
const QString insertPublicationRow = QStringLiteral(R"(
    INSERT INTO publication (id, post_id, account_id, text, published_at, external_id, url)
    VALUES (?, ?, ?, ?, ?, ?, ?))");
const QString insertPlainRow = QStringLiteral(
    "INSERT INTO publication (post_id, account_id, external_id, url) VALUES (?, ?, '', '')");
constexpr size_t plainRowsAtOnce = Statement::mostValues / 2;
const QString insertPlainRows =
    insertPlainRow + QStringLiteral(", (?, ?, '', '')").repeated(plainRowsAtOnce - 1);
const QString insertAttachment = QStringLiteral(R"(
    INSERT INTO attachment (post_id, position, path, alternative_text) VALUES (?, ?, ?, ?))");
const QString indexPosts = QStringLiteral(R"(
    INSERT INTO post_search (rowid, title, text, link, source, assignee, place, remarks)
    SELECT id, title, text, link, source, assignee, place, remarks FROM post WHERE id BETWEEN ? AND ?)");
const QString indexPublications = QStringLiteral(R"(
    INSERT INTO publication_search (rowid, text)
    SELECT id, text FROM publication WHERE post_id BETWEEN ? AND ? AND text IS NOT NULL)");

bool isPlain(const Publication &publication)
{
    return publication == Publication{.account = publication.account};
}

} // namespace

PostInsertion::PostInsertion(Database &database) : m_database(database)
{
}

Result<PostId> PostInsertion::add(const Post &post)
{
    Statement &row = m_database.statement(insertPost);
    SEM_CHECK(row.run(post.id, code(post.kind), code(post.status), post.day, post.time,
                      post.objective, post.plannedMinutes, post.spentMinutes, post.mentions,
                      post.repost, post.reply, post.kindProposed, post.series, post.event.day,
                      post.event.start, post.event.end, post.event.needed, post.event.found,
                      Utf8{post.uid}, Utf8{post.title}, Utf8{post.text}, Utf8{post.link},
                      Utf8{post.source}, Utf8{post.assignee}, Utf8{post.event.place},
                      Utf8{post.remarks}));
    const PostId id(post.id.isValid() ? post.id.value() : row.insertedId());
    SEM_CHECK(addPublications(id, post.publications));
    SEM_CHECK(insertAttachments(m_database, id, post.attachments));
    m_added.push_back(id);
    return id;
}

Result<> PostInsertion::finish()
{
    SEM_CHECK(insertPlainPublications());
    return index();
}

Result<> PostInsertion::addPublications(PostId post, const std::vector<Publication> &publications)
{
    // Their row numbers keep the order of a post's publications: all of them wait, or none.
    if (std::ranges::all_of(publications, isPlain)) {
        for (const Publication &publication : publications) {
            m_plainPublications.push_back(post.value());
            m_plainPublications.push_back(publication.account.value());
        }
        return {};
    }
    for (const Publication &publication : publications) {
        SEM_CHECK(insertPublication(m_database, post, publication));
    }
    return {};
}

Result<> PostInsertion::insertPlainPublications()
{
    std::span<const qint64> rest(m_plainPublications);
    for (; rest.size() >= 2 * plainRowsAtOnce; rest = rest.subspan(2 * plainRowsAtOnce)) {
        SEM_CHECK(
            m_database.statement(insertPlainRows).runNumbers(rest.first(2 * plainRowsAtOnce)));
    }
    for (; !rest.empty(); rest = rest.subspan(2)) {
        SEM_CHECK(m_database.statement(insertPlainRow).runNumbers(rest.first(2)));
    }
    m_plainPublications.clear();
    return {};
}

/// One statement for each run of neighbours: the index is slow to start and quick to go on.
Result<> PostInsertion::index()
{
    for (size_t first = 0; first < m_added.size();) {
        size_t last = first;
        while (last + 1 < m_added.size()
               && m_added[last + 1].value() == m_added[last].value() + 1) {
            ++last;
        }
        SEM_CHECK(m_database.statement(indexPosts).run(m_added[first], m_added[last]));
        SEM_CHECK(m_database.statement(indexPublications).run(m_added[first], m_added[last]));
        first = last + 1;
    }
    m_added.clear();
    return {};
}

Result<> PostInsertion::insertPublication(Database &database, PostId post,
                                          const Publication &publication)
{
    return database.statement(insertPublicationRow)
        .run(publication.id, post, publication.account, publication.text, publication.publishedAt,
             publication.externalId, publication.url);
}

Result<> PostInsertion::insertAttachments(Database &database, PostId post,
                                          const std::vector<Attachment> &attachments)
{
    int position = 0;
    for (const Attachment &attachment : attachments) {
        SEM_CHECK(database.statement(insertAttachment)
                      .run(post, position++, attachment.path, attachment.alternativeText));
    }
    return {};
}

} // namespace semainier
