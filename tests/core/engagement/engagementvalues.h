// SPDX-License-Identifier: GPL-3.0-or-later
// The publications that the tests of engagement are about.
#pragma once

#include "core/base/daterange.h"
#include "core/engagement/measuredpost.h"

#include <gmock/gmock.h>

namespace semainier::test {

inline constexpr std::nullopt_t unknown = std::nullopt;

struct Counts {
    std::optional<qint64> impressions;
    std::optional<qint64> reach;
    std::optional<qint64> reactions;
    std::optional<qint64> comments;
    std::optional<qint64> shares;
    std::optional<qint64> clicks;
};

inline Metrics metricsOf(const Counts &counts)
{
    Metrics metrics;
    metrics[Metric::Impressions] = counts.impressions;
    metrics[Metric::Reach] = counts.reach;
    metrics[Metric::Reactions] = counts.reactions;
    metrics[Metric::Comments] = counts.comments;
    metrics[Metric::Shares] = counts.shares;
    metrics[Metric::Clicks] = counts.clicks;
    return metrics;
}

/// A publication on Facebook that was read late enough.
inline MeasuredPost measured(QDate day, const Counts &counts, std::optional<qint64> followers = {})
{
    return {.post = PostId(1),
            .account = AccountId(1),
            .network = QStringLiteral("facebook"),
            .day = day,
            .ageAtReading = 30,
            .metrics = metricsOf(counts),
            .followers = followers};
}

/// A publication with an engagement and the impressions it is a share of.
inline MeasuredPost shown(QDate day, qint64 engagement, qint64 impressions)
{
    return measured(day, {.impressions = impressions, .reactions = engagement});
}

inline const DateRange october{QDate(2026, 10, 1), QDate(2026, 10, 31)};

/// Eight publications of one account in October: the sixth went viral, the seventh tells little.
inline std::vector<MeasuredPost> eightPosts()
{
    struct Row {
        PostKind kind = PostKind::Info;
        qint64 followers = 0;
        Counts counts;
    };
    const std::array rows{
        Row{PostKind::Info, 1200, {640, 510, 11, 1, 2, 6}},
        Row{PostKind::VolunteerCall, 1200, {980, 800, 18, 5, 9, 21}},
        Row{PostKind::Curated, 1205, {410, 350, 4, 0, 1, 9}},
        Row{PostKind::Article, 1210, {1500, 1180, 34, 8, 12, 55}},
        Row{PostKind::Curated, 1212, {380, 330, 3, 0, 0, 4}},
        Row{PostKind::DonationAppeal, 1215, {9200, 7600, 210, 44, 130, 95}},
        Row{PostKind::Info, 1230, {unknown, unknown, 9, 0, 1, unknown}},
        Row{PostKind::Article, 1232, {1320, 1010, 25, 6, 7, 40}},
    };
    std::vector<MeasuredPost> posts;
    for (const Row &row : rows) {
        const auto number = int(posts.size()) + 1;
        MeasuredPost post =
            measured(october.first.addDays(3 * number - 1), row.counts, row.followers);
        post.post = PostId(number);
        post.kind = row.kind;
        posts.push_back(post);
    }
    return posts;
}

} // namespace semainier::test
