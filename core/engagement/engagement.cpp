// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagement.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <type_traits>

namespace semainier {

namespace {

/// Some of the publications: each belongs to several groups.
using Posts = std::vector<const MeasuredPost *>;

Posts all(std::span<const MeasuredPost> posts)
{
    Posts result;
    result.reserve(posts.size());
    for (const MeasuredPost &post : posts) {
        result.push_back(&post);
    }
    return result;
}

std::vector<MeasuredPost> within(const DateRange &range, std::span<const MeasuredPost> posts)
{
    std::vector<MeasuredPost> result;
    result.reserve(posts.size());
    std::ranges::copy_if(posts, std::back_inserter(result),
                         [&range](const MeasuredPost &post) { return range.contains(post.day); });
    return result;
}

/// The values that are known of some publications.
template <class Read>
auto known(const Posts &posts, Read read)
{
    std::vector<typename std::invoke_result_t<Read, const MeasuredPost &>::value_type> values;
    for (const MeasuredPost *post : posts) {
        if (const auto value = read(*post)) {
            values.push_back(*value);
        }
    }
    return values;
}

auto metric(Metric metric)
{
    return [metric](const MeasuredPost &post) { return post.metrics[metric]; };
}

std::optional<qint64> engagementOf(const MeasuredPost &post)
{
    return engagementCount(post.metrics);
}

Typical typicalOf(const std::vector<qint64> &counts)
{
    return typical({counts.begin(), counts.end()});
}

Counted counted(const std::vector<qint64> &counts)
{
    return {.perPublication = typicalOf(counts),
            .total = counts.empty()
                ? std::nullopt
                : std::optional(std::accumulate(counts.begin(), counts.end(), qint64(0)))};
}

template <class Part, class Whole>
Rate rateOf(const Posts &posts, Part part, Whole whole)
{
    return rate(
        known(posts, [&](const MeasuredPost &post) { return fraction(part(post), whole(post)); }));
}

std::optional<qint64> followersOf(const MeasuredPost &post)
{
    return post.followers;
}

KaushikRate kaushik(const Posts &posts, Metric metric)
{
    KaushikRate result{.perPublication = typicalOf(known(posts, semainier::metric(metric))).mean};
    if (const auto share = rateOf(posts, semainier::metric(metric), followersOf).pooled) {
        result.perThousandFollowers = *share * 1000;
    }
    return result;
}

std::optional<TopPost> topPost(const Posts &posts, const Counted &engagement)
{
    if (engagement.total.value_or(0) == 0) {
        return {};
    }
    const MeasuredPost *top = *std::ranges::max_element(
        posts, {}, [](const MeasuredPost *post) { return engagementOf(*post); });
    const auto count = double(engagementOf(*top).value_or(0));
    const double median = engagement.perPublication.median.value_or(0);
    return TopPost{.post = top->post,
                   .account = top->account,
                   .share = count / double(*engagement.total),
                   .timesMedian = median > 0 ? std::optional(count / median) : std::nullopt};
}

/// The engagement of groups of publications, beside what is usual for each account.
class Groups {
public:
    explicit Groups(const Posts &posts)
    {
        for (const MeasuredPost *post : posts) {
            m_accounts[post->account].push_back(post);
        }
        for (const auto &[account, ofAccount] : m_accounts) {
            m_usual[account] = typicalOf(known(ofAccount, engagementOf)).median.value_or(0);
        }
    }

    [[nodiscard]] GroupEngagement figures(const Posts &posts) const
    {
        return {.publications = int(posts.size()),
                .engagement = typicalOf(known(posts, engagementOf)),
                .ofUsual = typical(known(posts, [this](const MeasuredPost &post) {
                    const auto count = engagementOf(post);
                    const double usual = m_usual.at(post.account);
                    return count && usual > 0 ? std::optional(double(*count) / usual)
                                              : std::nullopt;
                }))};
    }

    /// One group for each key that occurs, by key.
    template <class Key, class KeyOf>
    [[nodiscard]] std::vector<Group<Key>> by(const Posts &posts, KeyOf keyOf) const
    {
        std::map<Key, Posts> byKey;
        for (const MeasuredPost *post : posts) {
            if (const std::optional<Key> key = keyOf(*post)) {
                byKey[*key].push_back(post);
            }
        }
        std::vector<Group<Key>> groups;
        for (const auto &[key, ofKey] : byKey) {
            groups.push_back({.key = key, .figures = figures(ofKey)});
        }
        return groups;
    }

    [[nodiscard]] std::vector<Group<ContentPart>> byPart(const Posts &posts) const
    {
        const auto found =
            by<ContentPart>(posts, [](const MeasuredPost &post) { return contentPart(post.kind); });
        std::vector<Group<ContentPart>> groups;
        for (const ContentPart part : allContentParts) {
            const auto place = std::ranges::find(found, part, &Group<ContentPart>::key);
            groups.push_back(place != found.end() ? *place : Group<ContentPart>{.key = part});
        }
        return groups;
    }

    [[nodiscard]] std::vector<AccountEngagement> byAccount(const FixedBases &bases) const
    {
        std::vector<AccountEngagement> result;
        for (const auto &[account, ofAccount] : m_accounts) {
            result.push_back({
                .account = account,
                .network = ofAccount.front()->network,
                .base = bases.of(account),
                .rate = rate(
                    known(ofAccount,
                          [&bases](const MeasuredPost &post) { return bases.fractionOf(post); })),
                .reach = typicalOf(known(ofAccount, metric(Metric::Reach))),
                .figures = figures(ofAccount),
            });
        }
        return result;
    }

private:
    std::map<AccountId, Posts> m_accounts;
    std::map<AccountId, double> m_usual;
};

/// The figures of all posts together, without any group of them.
Engagement together(const DateRange &period, const Coverage &coverage, const Posts &counting,
                    const FixedBases &bases)
{
    Engagement result{.period = period,
                      .coverage = coverage,
                      .base = bases.common(),
                      .engagement = counted(known(counting, engagementOf)),
                      .applause = kaushik(counting, Metric::Reactions),
                      .conversation = kaushik(counting, Metric::Comments),
                      .amplification = kaushik(counting, Metric::Shares),
                      .clicks = counted(known(counting, metric(Metric::Clicks))),
                      .reach = typicalOf(known(counting, metric(Metric::Reach)))};
    if (result.base) {
        result.rate = rate(
            known(counting, [&bases](const MeasuredPost &post) { return bases.fractionOf(post); }));
    }
    result.top = topPost(counting, result.engagement);
    result.virality = rateOf(counting, metric(Metric::Shares), metric(Metric::Impressions));
    result.clickRate = rateOf(counting, metric(Metric::Clicks), metric(Metric::Impressions));
    result.reachRate = rateOf(counting, metric(Metric::Reach), followersOf);
    return result;
}

} // namespace

Engagement engagementTogether(const DateRange &period, std::span<const MeasuredPost> posts)
{
    const auto ofPeriod = within(period, posts);
    const auto counting = settled(ofPeriod);
    return together(period, coverage(ofPeriod), all(counting), FixedBases(counting));
}

Engagement engagement(const DateRange &period, std::span<const MeasuredPost> posts,
                      const DateRange &pathOf)
{
    const auto ofPeriod = within(period, posts);
    const auto settledOnes = settled(ofPeriod);
    const Posts counting = all(settledOnes);
    const FixedBases bases(settledOnes);
    const Groups groups(counting);
    Engagement result = together(period, coverage(ofPeriod), counting, bases);
    result.byPart = groups.byPart(counting);
    result.byKind = groups.by<PostKind>(
        counting, [](const MeasuredPost &post) { return std::optional(post.kind); });
    result.kindComparisons = compareKinds(settledOnes);
    result.byObjective = groups.by<ObjectiveId>(
        counting, [](const MeasuredPost &post) { return std::optional(post.objective); });
    result.byAccount = groups.byAccount(bases);
    result.slotFigures = bestSlots(settledOnes, bases);
    result.path = engagementPath(pathOf, settled(within(pathRange(pathOf), posts)));
    return result;
}

Engagement engagement(const DateRange &period, std::span<const MeasuredPost> posts)
{
    return engagement(period, posts, period);
}

} // namespace semainier
