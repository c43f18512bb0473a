// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/line/mix.h"

#include "core/base/assert.h"

#include <algorithm>

namespace semainier {

std::optional<Mix> mixOf(const PartCounts &counts)
{
    const int total = counts.total();
    if (total <= 0) {
        return {};
    }
    Mix mix;
    std::ranges::transform(counts.values, mix.values.begin(),
                           [total](int count) { return double(count) / total; });
    return mix;
}

Mix mixOfPercents(const PartPercents &percents)
{
    Mix mix;
    std::ranges::transform(percents.values, mix.values.begin(),
                           [](int percent) { return percent / 100.0; });
    return mix;
}

double overlap(std::span<const double> one, std::span<const double> other)
{
    SEM_ASSERT(one.size() == other.size(), return 0);
    double common = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        common += std::min(one[i], other[i]);
    }
    return common;
}

double overlap(const Mix &one, const Mix &other)
{
    return overlap(std::span(one.values), std::span(other.values));
}

std::optional<double> overlap(const PartCounts &counts, const PartPercents &percents)
{
    const qint64 total = counts.total();
    if (total <= 0) {
        return {};
    }
    qint64 common = 0;
    for (const ContentPart part : allContentParts) {
        common += std::min(qint64(100) * counts[part], percents[part] * total);
    }
    return double(common) / double(100 * total);
}

double postsToChange(const PartCounts &counts, const PartPercents &percents)
{
    const qint64 total = counts.total();
    qint64 lacking = 0;
    for (const ContentPart part : allContentParts) {
        lacking += std::max(qint64(0), percents[part] * total - qint64(100) * counts[part]);
    }
    return double(lacking) / 100;
}

std::vector<int> apportioned(std::span<const int> weights, int total)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<int> result(weights.size(), 0);
    if (sum <= 0) {
        return result;
    }
    std::vector<std::pair<qint64, size_t>> remainders;
    int left = total;
    for (size_t i = 0; i < weights.size(); ++i) {
        const qint64 quota = qint64(weights[i]) * total;
        result[i] = int(quota / sum);
        left -= result[i];
        remainders.emplace_back(quota % sum, i);
    }
    std::ranges::stable_sort(remainders, std::greater(), &std::pair<qint64, size_t>::first);
    for (int i = 0; i < left; ++i) {
        ++result[remainders[size_t(i)].second];
    }
    return result;
}

PartPercents wholePercents(const PartCounts &counts)
{
    PartPercents percents;
    std::ranges::copy(apportioned(counts.values, 100), percents.values.begin());
    return percents;
}

} // namespace semainier
