// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes through the recognition and the readers of the networks' statistics.
#include "core/exchange/statistics/kindproposal.h"
#include "core/exchange/statistics/statisticsformat.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

namespace semainier {

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Whatever is read can be placed in a calendar: a network, an id, a day, no negative count.
void checkRow(const StatisticsRow &row)
{
    check(!row.network.isEmpty() && !row.externalId.isEmpty());
    check(row.publishedAt.isValid() || row.publishedOn.isValid());
    for (const auto &count : row.metrics.counts) {
        check(!count || *count >= 0);
    }
    (void)proposedKind({.text = row.text, .links = row.links}, {});
}

void read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    check(buffer.open(QIODevice::ReadOnly));
    ExportFile file(buffer, QStringLiteral("fuzz"));
    const auto format = formatOf(file);
    if (!format) {
        return;
    }
    (void)(*format)->read(file, QTimeZone::utc(),
                          [](int line, const RowOutcome &outcome) {
                              check(line > 0);
                              if (outcome) {
                                  checkRow(*outcome);
                              }
                              return true;
                          },
                          {});
}

} // namespace

} // namespace semainier

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    semainier::read(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
