// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementpath.h"

#include <algorithm>

namespace semainier {

namespace {

/// The rates of the publications, and how to put those of several accounts side by side.
class Levels {
public:
    explicit Levels(std::span<const MeasuredPost> posts) : m_bases(posts)
    {
        if (base()) {
            return;
        }
        std::map<AccountId, std::vector<double>> rates;
        for (const MeasuredPost &post : posts) {
            if (const auto fraction = m_bases.fractionOf(post)) {
                rates[post.account].push_back(fraction->value());
            }
        }
        for (auto &[account, ofAccount] : rates) {
            m_usual[account] = median(std::move(ofAccount)).value_or(0);
        }
    }

    [[nodiscard]] std::optional<RateBase> base() const { return m_bases.common(); }

    [[nodiscard]] std::optional<double> of(const MeasuredPost &post) const
    {
        const auto fraction = m_bases.fractionOf(post);
        if (!fraction || base()) {
            return fraction ? std::optional(fraction->value()) : std::nullopt;
        }
        const double usual = m_usual.at(post.account);
        return usual > 0 ? std::optional(fraction->value() / usual) : std::nullopt;
    }

private:
    FixedBases m_bases;
    std::map<AccountId, double> m_usual;
};

/// What is known of the publications of one month.
struct MonthValues {
    int publications = 0;
    std::optional<qint64> clicks;
    std::vector<double> levels;
    std::vector<double> engagement;
    std::vector<double> reach;
    std::vector<double> virality;

    void add(const MeasuredPost &post, const Levels &ofAll)
    {
        ++publications;
        const Metrics &metrics = post.metrics;
        if (const auto count = metrics[Metric::Clicks]) {
            clicks = clicks.value_or(0) + *count;
        }
        if (const auto level = ofAll.of(post)) {
            levels.push_back(*level);
        }
        if (const auto count = engagementCount(metrics)) {
            engagement.push_back(double(*count));
        }
        if (const auto count = metrics[Metric::Reach]) {
            reach.push_back(double(*count));
        }
        if (const auto shares = fraction(metrics[Metric::Shares], metrics[Metric::Impressions])) {
            virality.push_back(shares->value());
        }
    }
};

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month();
}

} // namespace

DateRange pathRange(const DateRange &period)
{
    const QDate yearAgo = monthOf(period.last).first.addMonths(1 - monthsOfEngagement);
    return {std::min(monthOf(period.first).first, yearAgo), period.last};
}

EngagementPath engagementPath(const DateRange &period, std::span<const MeasuredPost> posts)
{
    const DateRange range = pathRange(period);
    const int first = monthNumber(range.first);
    const Levels levels(posts);
    std::vector<MonthValues> values(size_t(monthNumber(range.last) - first + 1));
    for (const MeasuredPost &post : posts) {
        if (range.contains(post.day)) {
            values[size_t(monthNumber(post.day) - first)].add(post, levels);
        }
    }
    EngagementPath path{.base = levels.base(), .months = {}, .trend = {}};
    std::vector<TrendPoint> points;
    for (int i = 0; i < int(values.size()); ++i) {
        MonthValues &month = values[size_t(i)];
        path.months.push_back({
            .month = range.first.addMonths(i),
            .publications = month.publications,
            .level = median(std::move(month.levels)),
            .engagement = median(std::move(month.engagement)),
            .reach = median(std::move(month.reach)),
            .virality = median(std::move(month.virality)),
            .clicks = month.clicks,
        });
        if (const auto level = path.months.back().level) {
            points.push_back({.month = i, .value = *level});
        }
    }
    path.trend = trend(points);
    return path;
}

} // namespace semainier
