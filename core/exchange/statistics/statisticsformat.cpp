// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statisticsformat.h"

#include "core/exchange/statistics/formats.h"
#include "core/exchange/statistics/lookalike.h"

namespace semainier {

namespace {

/// In the order they are asked.
const std::vector<std::unique_ptr<StatisticsFormat>> &formats()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<StatisticsFormat>> list;
        for (const auto create : {xAnalytics, xPremium}) {
            list.push_back(create());
        }
        return list;
    }();
    return all;
}

} // namespace

Result<const StatisticsFormat *> formatOf(const ExportFile &file)
{
    for (const auto &format : formats()) {
        if (format->recognises(file)) {
            return format.get();
        }
    }
    const QString other = lookAlikeOf(file);
    return other.isEmpty() ? failure(ErrorCode::UnknownExport)
                           : failure(ErrorCode::OtherExport, other);
}

} // namespace semainier
