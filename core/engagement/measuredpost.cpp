// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/measuredpost.h"

#include <algorithm>
#include <iterator>

namespace semainier {

namespace {

constexpr std::array engagementMetrics{Metric::Reactions, Metric::Comments, Metric::Shares};

auto knownCounts(const Metrics &metrics)
{
    return std::ranges::count_if(engagementMetrics,
                                 [&metrics](Metric metric) { return metrics[metric].has_value(); });
}

} // namespace

Coverage coverage(std::span<const MeasuredPost> posts)
{
    Coverage result;
    for (const MeasuredPost &post : posts) {
        if (!post.isRead()) {
            ++result.unread;
        } else if (post.isFresh()) {
            ++result.fresh;
        } else {
            ++result.publications;
            result.partial += isPartialEngagement(post.metrics) ? 1 : 0;
        }
    }
    return result;
}

std::vector<MeasuredPost> settled(std::span<const MeasuredPost> posts)
{
    std::vector<MeasuredPost> result;
    result.reserve(posts.size());
    std::ranges::copy_if(posts, std::back_inserter(result),
                         [](const MeasuredPost &post) { return post.isRead() && !post.isFresh(); });
    return result;
}

std::optional<qint64> engagementCount(const Metrics &metrics)
{
    std::optional<qint64> sum;
    for (const Metric metric : engagementMetrics) {
        if (const auto count = metrics[metric]) {
            sum = sum.value_or(0) + *count;
        }
    }
    return sum;
}

bool isPartialEngagement(const Metrics &metrics)
{
    const auto known = knownCounts(metrics);
    return known > 0 && known < std::ssize(engagementMetrics);
}

} // namespace semainier
