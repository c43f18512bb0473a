// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/dialect.h"

#include "core/exchange/csv/csvreader.h"

#include <array>
#include <map>

namespace semainier {

namespace {

constexpr QByteArrayView announcement("sep=");
constexpr std::array<char, 4> candidates{',', ';', '\t', '|'};
constexpr qsizetype sampleSize = 64 * 1024;
constexpr size_t sampleRows = 50;

/// The number of cuts in the rows of the commonest width, less where other widths are common too.
/// A sample that is cut off inside a quote counts as far as it could be read.
size_t steadiness(QByteArrayView sample, char delimiter)
{
    std::map<size_t, size_t> rowsByWidth;
    size_t read = 0;
    CsvReader reader(sample.toByteArray(), delimiter);
    for (; read < sampleRows; ++read) {
        const auto row = reader.next();
        if (!row || *row == nullptr) {
            break;
        }
        ++rowsByWidth[(*row)->cells.size()];
    }
    size_t best = 0;
    for (const auto &[width, rows] : rowsByWidth) {
        best = std::max(best, rows * rows * (width - 1) * sampleRows / read);
    }
    return best;
}

} // namespace

bool announcesDelimiter(QByteArrayView utf8)
{
    return utf8.startsWith(announcement) && utf8.size() > announcement.size()
        && std::ranges::find(candidates, utf8[announcement.size()]) != candidates.end();
}

char detectDelimiter(QByteArrayView utf8)
{
    if (announcesDelimiter(utf8)) {
        return utf8[announcement.size()];
    }
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), sampleSize));
    char best = candidates.front();
    size_t score = 0;
    for (const char candidate : candidates) {
        const size_t steady = steadiness(sample, candidate);
        if (steady > score) {
            score = steady;
            best = candidate;
        }
    }
    return best;
}

} // namespace semainier
