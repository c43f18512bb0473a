// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/measuredposts.h"

#include "core/engagement/followercountrepository.h"
#include "core/storage/database.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace semainier {

namespace {

// The last reading is looked up in the index, and earlier ones are joined where they tell what it
// does not: to fetch them all would take twice as long. In the order of the indexes of the days, of
// a post's publications and of a publication's readings.
const QString select = QStringLiteral(R"(
    SELECT publication.id, post.id, publication.account_id, post.kind, post.objective_id, post.day, post.minute,
           publication.published_at, account.network, last.read_on, %2
    FROM post CROSS JOIN publication ON publication.post_id = post.id
    CROSS JOIN account ON account.id = publication.account_id
    LEFT JOIN reading AS last ON last.id = (
        SELECT id FROM reading WHERE publication_id = publication.id ORDER BY read_on DESC LIMIT 1)
    LEFT JOIN reading AS earlier
        ON earlier.publication_id = publication.id AND earlier.read_on < last.read_on AND (%3)
    WHERE post.day BETWEEN ? AND ? AND post.status = 'published' %1
    ORDER BY post.day, post.minute, post.id, publication.account_id, earlier.read_on DESC)");

constexpr int readOnColumn = 9;
constexpr int firstMetric = 10; ///< column

/// `condition`: on the publications.
QString selectWhere(const QString &condition)
{
    QStringList known;
    QStringList onlyEarlier;
    for (const Metric metric : allMetrics) {
        const QString name = code(metric);
        known << QStringLiteral("COALESCE(last.%1, earlier.%1)").arg(name);
        onlyEarlier << QStringLiteral("last.%1 IS NULL AND earlier.%1 IS NOT NULL").arg(name);
    }
    return select.arg(condition, known.join(QStringLiteral(", ")),
                      onlyEarlier.join(QStringLiteral(" OR ")));
}

MeasuredPost readPost(const Statement &row)
{
    MeasuredPost post{
        .post = row.id<Post>(1),
        .account = row.id<Account>(2),
        .network = row.text(8),
        .kind = postKindFromCode(row.text(3)).value_or(PostKind::Info),
        .objective = row.id<Objective>(4),
        .day = row.date(5),
        .time = row.time(6),
    };
    if (const QDateTime published = row.instant(7).toLocalTime(); published.isValid()) {
        const QTime hour = published.time();
        post.time = published.date() == post.day
            ? TimeOfDay::fromHourMinute(hour.hour(), hour.minute())
            : std::nullopt;
    }
    if (!row.isNull(readOnColumn)) {
        post.ageAtReading = int(post.day.daysTo(row.date(readOnColumn)));
    }
    return post;
}

Metrics readMetrics(const Statement &row)
{
    Metrics metrics;
    int column = firstMetric;
    for (const Metric metric : allMetrics) {
        if (!row.isNull(column)) {
            metrics[metric] = row.integer(column);
        }
        ++column;
    }
    return metrics;
}

} // namespace

MeasuredPosts::MeasuredPosts(Database &database) : m_database(database)
{
}

const QString &MeasuredPosts::query(AccountId account)
{
    static const QString all = selectWhere({});
    static const QString ofAccount = selectWhere(QStringLiteral("AND publication.account_id = ?"));
    return account.isValid() ? ofAccount : all;
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
    Statement &rows = m_database.statement(query(account));
    SEM_CHECK(account.isValid() ? rows.run(range.first, range.last, account)
                                : rows.run(range.first, range.last));
    std::vector<MeasuredPost> posts;
    PublicationId last;
    while (rows.next()) {
        if (const auto publication = rows.id<Publication>(0); publication != last) {
            posts.push_back(readPost(rows));
            last = publication;
        }
        // Another row of the same publication is of a still earlier reading.
        Metrics &metrics = posts.back().metrics;
        metrics = completed(metrics, readMetrics(rows));
    }
    SEM_CHECK(rows.finish());
    SEM_CHECK(addFollowers(posts));
    return posts;
}

} // namespace semainier
