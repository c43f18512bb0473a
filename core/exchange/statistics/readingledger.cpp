// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/readingledger.h"

#include "core/engagement/measuredpost.h"

#include <algorithm>

namespace semainier {

/// Whether the last reading before a day, of a publication that had grown by then, says the same.
bool ReadingLedger::isSaidAlready(const std::vector<Line> &lines, QDate grownOn, QDate readOn,
                                  const Metrics &metrics)
{
    const Line *last = nullptr;
    for (const Line &line : lines) {
        const QDate day = line.after.readOn;
        if (day < readOn && (last == nullptr || day > last->after.readOn)) {
            last = &line;
        }
    }
    return last != nullptr && last->after.readOn >= grownOn
        && completed(metrics, last->after.metrics) == last->after.metrics;
}

void ReadingLedger::add(const Reading &stored)
{
    m_lines[stored.publication].push_back({stored, stored});
}

bool ReadingLedger::enter(PublicationId publication, QDate publishedOn, QDate readOn,
                          const Metrics &metrics)
{
    if (metrics.isEmpty()) {
        return false;
    }
    std::vector<Line> &lines = m_lines[publication];
    const auto sameDay =
        std::ranges::find(lines, readOn, [](const Line &line) { return line.after.readOn; });
    if (sameDay != lines.end()) {
        const Metrics both = completed(metrics, sameDay->after.metrics);
        const bool isNew = both != sameDay->after.metrics;
        sameDay->after.metrics = both;
        if (isNew) {
            m_order.push_back(publication);
        }
        return isNew;
    }
    if (isSaidAlready(lines, publishedOn.addDays(settledAge), readOn, metrics)) {
        return false;
    }
    lines.push_back({{}, {.publication = publication, .readOn = readOn, .metrics = metrics}});
    m_order.push_back(publication);
    return true;
}

Edits<Reading> ReadingLedger::edits() const
{
    Edits<Reading> edits;
    QHash<PublicationId, bool> done;
    for (const PublicationId publication : m_order) {
        if (done.value(publication)) {
            continue;
        }
        done.insert(publication, true);
        for (const Line &line : m_lines.value(publication)) {
            if (!line.before) {
                edits.added.push_back(line.after);
            } else if (*line.before != line.after) {
                edits.changed.push_back({*line.before, line.after});
            }
        }
    }
    return edits;
}

} // namespace semainier
