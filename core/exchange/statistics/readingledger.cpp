// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/readingledger.h"

#include "core/engagement/measuredpost.h"

#include <algorithm>

namespace semainier {

/// Whether the last reading before a day, of a publication that had grown by then, says the same.
bool ReadingLedger::isSaidAlready(const std::vector<Reading> &readings, const Day &day)
{
    const Reading *last = nullptr;
    for (const Reading &reading : readings) {
        if (reading.readOn < day.readOn && (last == nullptr || reading.readOn > last->readOn)) {
            last = &reading;
        }
    }
    return last != nullptr && last->readOn >= day.publishedOn.addDays(settledAge)
        && completed(day.metrics, last->metrics) == last->metrics;
}

void ReadingLedger::add(const Reading &stored)
{
    m_stored[stored.publication].push_back(stored);
}

void ReadingLedger::tell(PublicationId publication, QDate publishedOn, QDate readOn,
                         const Metrics &metrics)
{
    if (metrics.isEmpty()) {
        return;
    }
    std::vector<Day> &days = m_told[publication];
    if (days.empty()) {
        m_order.push_back(publication);
    }
    const auto day = std::ranges::lower_bound(days, readOn, {}, &Day::readOn);
    if (day == days.end() || day->readOn != readOn) {
        days.insert(day, {readOn, publishedOn, metrics});
        return;
    }
    day->publishedOn = std::max(day->publishedOn, publishedOn);
    day->metrics = larger(day->metrics, metrics);
}

/// From the first day to the last, so that no day is compared with one that comes to stand before
/// it later.
void ReadingLedger::addEdits(PublicationId publication, Edits<Reading> &edits) const
{
    std::vector<Reading> readings = m_stored.value(publication);
    for (const Day &day : m_told.value(publication)) {
        const auto known = std::ranges::find(readings, day.readOn, &Reading::readOn);
        if (known != readings.end()) {
            const Reading before = *known;
            known->metrics = completed(day.metrics, before.metrics);
            if (*known != before) {
                edits.changed.push_back({before, *known});
            }
        } else if (!isSaidAlready(readings, day)) {
            readings.push_back(
                {.publication = publication, .readOn = day.readOn, .metrics = day.metrics});
            edits.added.push_back(readings.back());
        }
    }
}

Edits<Reading> ReadingLedger::edits() const
{
    Edits<Reading> edits;
    for (const PublicationId publication : m_order) {
        addEdits(publication, edits);
    }
    return edits;
}

} // namespace semainier
