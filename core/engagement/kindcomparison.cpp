// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/kindcomparison.h"

#include "core/engagement/engagement.h"

#include <algorithm>
#include <map>
#include <utility>

namespace semainier {

namespace {

/// The median engagement of each account.
std::map<AccountId, double> usualOf(std::span<const MeasuredPost> posts)
{
    std::map<AccountId, std::vector<double>> counts;
    for (const MeasuredPost &post : posts) {
        if (const auto count = engagementCount(post.metrics)) {
            counts[post.account].push_back(double(*count));
        }
    }
    std::map<AccountId, double> usual;
    for (auto &[account, ofAccount] : counts) {
        usual[account] = median(std::move(ofAccount)).value_or(0);
    }
    return usual;
}

} // namespace

std::optional<double> KindComparison::difference() const
{
    const bool enough = std::min(own.publications, others.publications) >= enoughToRank;
    return enough && *others.median > 0 ? std::optional(*own.median / *others.median - 1)
                                        : std::nullopt;
}

std::vector<KindComparison> compareKinds(std::span<const MeasuredPost> posts)
{
    const auto usual = usualOf(posts);
    std::vector<std::pair<PostKind, double>> values;
    for (const MeasuredPost &post : posts) {
        const auto count = engagementCount(post.metrics);
        if (count && usual.at(post.account) > 0) {
            values.emplace_back(post.kind, double(*count) / usual.at(post.account));
        }
    }
    std::vector<KindComparison> comparisons;
    for (const PostKind kind : allPostKinds) {
        std::vector<double> own;
        std::vector<double> others;
        for (const auto &[ofKind, value] : values) {
            (ofKind == kind ? own : others).push_back(value);
        }
        if (!own.empty()) {
            comparisons.push_back({.kind = kind,
                                   .own = typical(std::move(own)),
                                   .others = typical(std::move(others))});
        }
    }
    return comparisons;
}

} // namespace semainier
