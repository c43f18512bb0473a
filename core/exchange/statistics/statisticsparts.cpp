// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of statistics writes, made part by part from the rows that were staged.
#include "core/exchange/statistics/kindproposal.h"
#include "core/exchange/statistics/localtime.h"
#include "core/exchange/statistics/readingledger.h"
#include "core/exchange/statistics/stagedposts.h"
#include "core/exchange/statistics/statisticsimport.h"
#include "core/planner/planner.h"

#include <QRegularExpression>

#include <algorithm>

namespace semainier {

namespace {

using Found = PublicationIndex::Found;

/// So many are written in a moment, after which one can cancel.
constexpr size_t postsOfPart = 1'000;

bool namesSomebody(const QString &text)
{
    static const QRegularExpression mention(QStringLiteral(R"((?:^|[^\w/@])@\w)"));
    return mention.match(text).hasMatch();
}

/// A published post for a publication that the calendar did not know.
Post newPost(const StatisticsRow &row, const LocalTime &when, const QStringList &ownSites)
{
    const QStringList links = withLinksOf(row.text, row.links);
    const bool isExchange = row.reply || row.repost;
    return {.kind = proposedKind({.text = row.text, .links = links, .isExchange = isExchange},
                                 ownSites),
            .kindProposed = !isExchange,
            .status = PostStatus::Published,
            .text = row.text,
            .link = mainLink(links),
            .day = when.day,
            .time = when.time,
            .mentions = namesSomebody(row.text),
            .repost = row.repost,
            .reply = row.reply};
}

/// Enters what is known of a publication into its post. What people said of a post since it was
/// known as published stays.
void takeInto(Post &post, Publication &publication, Found found, const StatisticsRow &row,
              const LocalTime &when)
{
    const bool wasKnown = found == Found::Known
        && (publication.publishedAt.isValid() || post.status == PostStatus::Published);
    const bool isBetterId = isInventedId(publication.externalId) && !row.externalId.isEmpty()
        && !isInventedId(row.externalId);
    if (publication.externalId.isEmpty() || isBetterId) {
        publication.externalId = row.externalId;
    }
    if (publication.url.isEmpty()) {
        publication.url = row.url;
    }
    if (!publication.publishedAt.isValid()) {
        publication.publishedAt = row.publishedAt;
    }
    if (found == Found::Nothing || wasKnown) {
        return;
    }
    post.status = PostStatus::Published;
    if (found == Found::OtherDay || !post.day.isValid()) {
        post.day = when.day;
        post.time = when.time;
    }
    if (!post.time) {
        post.time = when.time;
    }
}

class Parts {
public:
    Parts(StagedPosts &staged, const Planner &planner, Progress progress)
        : m_staged(staged), m_planner(planner), m_progress(std::move(progress))
    {
    }

    [[nodiscard]] Result<std::optional<Change>> next();
    [[nodiscard]] Result<> visit(PlannedPosts sort, const PlannedPostVisitor &visitor);

private:
    [[nodiscard]] Result<> begin(Change &part);
    [[nodiscard]] PlannedPosts sortOf(const StagedPosts::Post &staged) const;
    [[nodiscard]] Result<PlannedPost> make(const StagedPosts::Post &staged,
                                           ReadingLedger &readings);
    [[nodiscard]] Result<> add(const StagedPosts::Post &staged, Change &part,
                               ReadingLedger &readings);
    [[nodiscard]] Result<> take(const StagedRow &staged, Post &post, ReadingLedger &readings);

    StagedPosts &m_staged;
    const Planner &m_planner;
    Progress m_progress;
    QStringList m_ownSites;
    QSet<PublicationId> m_told; ///< whose readings are in the ledger of the part
    size_t m_posts = 0; ///< given
    qint64 m_placeholders = 0; ///< of the part
};

Result<std::optional<Change>> Parts::next()
{
    const size_t all = m_staged.posts.size();
    if (!goOn(m_progress, double(m_posts) / double(all))) {
        return failure(ErrorCode::Cancelled);
    }
    if (m_posts == all) {
        return std::nullopt;
    }
    Change part;
    if (m_posts == 0) {
        SEM_CHECK(begin(part));
    }
    ReadingLedger readings;
    m_told.clear();
    m_placeholders = 0;
    for (const size_t end = std::min(all, m_posts + postsOfPart); m_posts < end; ++m_posts) {
        SEM_CHECK(add(m_staged.posts[m_posts], part, readings));
    }
    part.readings = readings.edits();
    return part;
}

Result<> Parts::begin(Change &part)
{
    part.accounts.added = m_staged.accounts;
    SEM_TRY(const auto accounts, m_planner.accounts().all());
    m_ownSites = ownSites(accounts);
    return {};
}

PlannedPosts Parts::sortOf(const StagedPosts::Post &staged) const
{
    if (!staged.id.isValid()) {
        return PlannedPosts::Added;
    }
    for (quint32 at = staged.firstRow; at != StagedRow::none; at = m_staged.rows[at].next) {
        if (m_staged.rows[at].found != Found::Known) {
            return PlannedPosts::Found;
        }
    }
    return PlannedPosts::Updated;
}

Result<PlannedPost> Parts::make(const StagedPosts::Post &staged, ReadingLedger &readings)
{
    PlannedPost planned;
    if (staged.id.isValid()) {
        SEM_TRY(planned.before, m_planner.posts().find(staged.id));
        if (!planned.before) {
            return failure(ErrorCode::NotFound, QStringLiteral("post"));
        }
        planned.after = *planned.before;
    }
    for (quint32 at = staged.firstRow; at != StagedRow::none; at = m_staged.rows[at].next) {
        SEM_CHECK(take(m_staged.rows[at], planned.after, readings));
    }
    return planned;
}

Result<> Parts::add(const StagedPosts::Post &staged, Change &part, ReadingLedger &readings)
{
    SEM_TRY(PlannedPost planned, make(staged, readings));
    if (!planned.before) {
        part.posts.added.push_back(std::move(planned.after));
    } else if (*planned.before != planned.after) {
        part.posts.changed.push_back({*std::move(planned.before), std::move(planned.after)});
    }
    return {};
}

Result<> Parts::visit(PlannedPosts sort, const PlannedPostVisitor &visitor)
{
    Change first;
    SEM_CHECK(begin(first));
    for (const StagedPosts::Post &staged : m_staged.posts) {
        if (sortOf(staged) == sort) {
            ReadingLedger readings;
            m_told.clear();
            SEM_TRY(const PlannedPost planned, make(staged, readings));
            if (!visitor(planned)) {
                break;
            }
        }
    }
    return {};
}

Result<> Parts::take(const StagedRow &staged, Post &post, ReadingLedger &readings)
{
    SEM_TRY(const StatisticsRow row, m_staged.spool.at(staged.place));
    const LocalTime when = localTime(row, m_staged.zone);
    if (staged.found == Found::Nothing) {
        post = newPost(row, when, m_ownSites);
    }
    auto publication = std::ranges::find(post.publications, staged.account, &Publication::account);
    if (publication == post.publications.end()) {
        post.publications.push_back(
            {.id = PublicationId(--m_placeholders), .account = staged.account});
        publication = post.publications.end() - 1;
    }
    takeInto(post, *publication, staged.found, row, when);
    if (publication->id.isValid() && !m_told.contains(publication->id)) {
        m_told.insert(publication->id);
        SEM_TRY(const auto stored, m_planner.readings().ofPublication(publication->id));
        for (const Reading &reading : stored) {
            readings.add(reading);
        }
    }
    readings.tell(publication->id, when.day, m_staged.readOn.at(staged.file), row.metrics);
    return {};
}

} // namespace

Result<HistoryId> applyStatistics(const StatisticsPlan &plan, Planner &planner,
                                  const Progress &progress)
{
    if (plan.isEmpty()) {
        return HistoryId();
    }
    Parts parts(*plan.posts, planner, progress);
    return planner.applyParts(plan.action, [&parts] { return parts.next(); });
}

Result<> visitPlannedPosts(const StatisticsPlan &plan, const Planner &planner, PlannedPosts sort,
                           const PlannedPostVisitor &visitor)
{
    return plan.isEmpty() ? Result<>() : Parts(*plan.posts, planner, {}).visit(sort, visitor);
}

} // namespace semainier
