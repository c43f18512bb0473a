// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/measuredposts.h"

#include "core/engagement/followercountrepository.h"
#include "core/storage/database.h"

#include <algorithm>
#include <span>

namespace semainier {

namespace {

// In the order of three indexes: of the days, of a post's publications, of a publication's
// readings.
const QString select = QStringLiteral(R"(
    SELECT publication.id, post.id, publication.account_id, account.network, post.kind, post.objective_id, post.day,
           post.minute, publication.published_at, reading.read_on, reading.impressions, reading.reach,
           reading.reactions, reading.comments, reading.shares, reading.clicks, reading.saves, reading.views
    FROM post CROSS JOIN publication ON publication.post_id = post.id
    CROSS JOIN account ON account.id = publication.account_id
    LEFT JOIN reading ON reading.publication_id = publication.id
    WHERE post.day BETWEEN ? AND ? AND post.status = 'published' %1
    ORDER BY post.day, post.minute, post.id, publication.account_id, reading.read_on)");
const QString selectAll = select.arg(QString());
const QString selectOfAccount = select.arg(QStringLiteral("AND publication.account_id = ?"));

constexpr int readOnColumn = 9;
constexpr int firstMetric = 10; ///< column

MeasuredPost readPost(const Statement &row)
{
    MeasuredPost post{
        .post = row.id<Post>(1),
        .account = row.id<Account>(2),
        .network = row.text(3),
        .kind = postKindFromCode(row.text(4)).value_or(PostKind::Info),
        .objective = row.id<Objective>(5),
        .day = row.date(6),
        .time = row.time(7),
    };
    if (const QDateTime published = row.instant(8).toLocalTime(); published.isValid()) {
        const QTime hour = published.time();
        post.time = published.date() == post.day
            ? TimeOfDay::fromHourMinute(hour.hour(), hour.minute())
            : std::nullopt;
    }
    return post;
}

/// The rows of a publication come from its first reading to its last.
void addReading(MeasuredPost &post, const Statement &row)
{
    if (row.isNull(readOnColumn)) {
        return;
    }
    post.ageAtReading = int(post.day.daysTo(row.date(readOnColumn)));
    Metrics metrics;
    int column = firstMetric;
    for (const Metric metric : allMetrics) {
        if (!row.isNull(column)) {
            metrics[metric] = row.integer(column);
        }
        ++column;
    }
    post.metrics = completed(metrics, post.metrics);
}

} // namespace

MeasuredPosts::MeasuredPosts(Database &database) : m_database(database)
{
}

Result<> MeasuredPosts::addFollowers(std::vector<MeasuredPost> &posts) const
{
    SEM_TRY(const auto counts, FollowerCountRepository(m_database).all());
    for (MeasuredPost &post : posts) {
        const auto own =
            std::ranges::equal_range(counts, post.account, {}, &FollowerCount::account);
        post.followers = followersOn(post.day, std::span(own.begin(), own.end()));
    }
    return {};
}

Result<std::vector<MeasuredPost>> MeasuredPosts::ofDays(const DateRange &range,
                                                        AccountId account) const
{
    Statement &rows = m_database.statement(account.isValid() ? selectOfAccount : selectAll);
    SEM_CHECK(account.isValid() ? rows.run(range.first, range.last, account)
                                : rows.run(range.first, range.last));
    std::vector<MeasuredPost> posts;
    PublicationId last;
    while (rows.next()) {
        if (const auto publication = rows.id<Publication>(0); publication != last) {
            posts.push_back(readPost(rows));
            last = publication;
        }
        addReading(posts.back(), rows);
    }
    SEM_CHECK(rows.finish());
    SEM_CHECK(addFollowers(posts));
    return posts;
}

} // namespace semainier
