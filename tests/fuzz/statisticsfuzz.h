// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers of the readers of statistics have in common.
#pragma once

#include "core/exchange/statistics/kindproposal.h"
#include "core/exchange/statistics/statisticsformat.h"

#include <cstdlib>

namespace semainier::fuzz {

inline void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Whatever is read can be placed in a calendar: a network, an id, a day, no negative count.
inline void checkRow(const StatisticsRow &row)
{
    check(!row.network.isEmpty() && !row.externalId.isEmpty());
    check(row.publishedAt.isValid() || row.publishedOn.isValid());
    for (const auto &count : row.metrics.counts) {
        check(!count || *count >= 0);
    }
    (void)proposedKind({.text = row.text, .links = row.links}, {});
}

inline Result<> readAll(const StatisticsFormat &format, ExportFile &file)
{
    static const QTimeZone zone("Europe/Paris");
    const auto result = format.read(file, zone,
                                    [](int line, const RowOutcome &outcome) {
                                        check(line > 0);
                                        if (outcome) {
                                            checkRow(*outcome);
                                        }
                                        return true;
                                    },
                                    {});
    check(result || result.error().code == ErrorCode::MalformedFile
          || result.error().code == ErrorCode::TooLarge);
    return result;
}

/// Reads a file of whatever format it is.
inline Result<> readAny(ExportFile &file)
{
    SEM_TRY(const StatisticsFormat *format, formatOf(file));
    return readAll(*format, file);
}

} // namespace semainier::fuzz
