// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/metrics.h"

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

} // namespace semainier
