// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/metrics.h"

#include "core/account/network.h"

#include <algorithm>
#include <iterator>

namespace semainier {

QString code(Metric metric)
{
    switch (metric) {
    case Metric::Impressions:
        return QStringLiteral("impressions");
    case Metric::Reach:
        return QStringLiteral("reach");
    case Metric::Reactions:
        return QStringLiteral("reactions");
    case Metric::Comments:
        return QStringLiteral("comments");
    case Metric::Shares:
        return QStringLiteral("shares");
    case Metric::Clicks:
        return QStringLiteral("clicks");
    case Metric::Saves:
        return QStringLiteral("saves");
    case Metric::Views:
        return QStringLiteral("views");
    }
    return {};
}

Metrics completed(const Metrics &metrics, const Metrics &others)
{
    Metrics result = metrics;
    for (const Metric metric : allMetrics) {
        if (!result[metric]) {
            result[metric] = others[metric];
        }
    }
    return result;
}

Metrics larger(const Metrics &one, const Metrics &other)
{
    Metrics result;
    for (const Metric metric : allMetrics) {
        result[metric] = std::max(one[metric], other[metric]); // nothing is less than 0
    }
    return result;
}

std::vector<Metric> figuresOf(QStringView network)
{
    const Network *known = networkFromKey(network);
    std::vector<Metric> figures;
    std::ranges::copy_if(allMetrics, std::back_inserter(figures), [known](Metric metric) {
        return known == nullptr || known->figures.contains(code(metric));
    });
    return figures;
}

} // namespace semainier
