// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/settledrows.h"

#include "core/engagement/readingrepository.h"
#include "core/exchange/statistics/localtime.h"
#include "core/exchange/statistics/readingledger.h"

#include <QHash>
#include <QSet>

namespace semainier {

namespace {

/// The rows of a post that tell of one publication.
class RowsOfPublication {
public:
    void add(quint32 row) { m_rows.push_back(row); }
    /// Enters the rows that bring nothing in `left`.
    [[nodiscard]] Result<> settle(StagedPosts &staged, const ReadingRepository &readings,
                                  PublicationId publication, QSet<quint32> &left,
                                  const std::function<void(const StagedRow &)> &onUpdated) const;

private:
    std::vector<quint32> m_rows;
};

/// The days of which something is written.
QSet<QDate> daysOf(const Edits<Reading> &edits)
{
    QSet<QDate> days;
    for (const Reading &reading : edits.added) {
        days.insert(reading.readOn);
    }
    for (const auto &revision : edits.changed) {
        days.insert(revision.after.readOn);
    }
    return days;
}

Result<> RowsOfPublication::settle(StagedPosts &staged, const ReadingRepository &readings,
                                   PublicationId publication, QSet<quint32> &left,
                                   const std::function<void(const StagedRow &)> &onUpdated) const
{
    ReadingLedger ledger;
    QHash<QDate, Metrics> before;
    if (publication.isValid()) {
        SEM_TRY(const auto stored, readings.ofPublication(publication));
        for (const Reading &reading : stored) {
            ledger.add(reading);
            before.insert(reading.readOn, reading.metrics);
        }
    }
    std::vector<Metrics> told;
    for (const quint32 place : m_rows) {
        const StagedRow &one = staged.rows[place];
        SEM_TRY(const StatisticsRow row, staged.spool.at(one.place));
        ledger.tell(publication, localTime(row, staged.zone).day, staged.readOn.at(one.file),
                    row.metrics);
        told.push_back(row.metrics);
    }
    const auto changed = daysOf(ledger.edits());
    QHash<QDate, Metrics> soFar;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const StagedRow &one = staged.rows[m_rows[i]];
        const QDate day = staged.readOn.at(one.file);
        const Metrics all = larger(soFar.value(day), told[i]);
        const Metrics known = before.value(day);
        const bool bringsNew = completed(all, known) != completed(soFar.value(day), known);
        soFar.insert(day, all);
        if (one.onlyCounts && !changed.contains(day)) {
            left.insert(m_rows[i]);
        } else if (one.onlyCounts && bringsNew) {
            onUpdated(one);
        }
    }
    return {};
}

} // namespace

Result<quint32> settledRows(StagedPosts &staged, const ReadingRepository &readings, quint32 first,
                            const std::function<PublicationId(AccountId)> &known,
                            const std::function<void(const StagedRow &)> &onUpdated)
{
    bool isSettled = true;
    for (quint32 at = first; at != StagedRow::none; at = staged.rows[at].next) {
        isSettled &= !staged.rows[at].onlyCounts;
    }
    if (isSettled) {
        return first;
    }
    QHash<AccountId, RowsOfPublication> publications;
    for (quint32 at = first; at != StagedRow::none; at = staged.rows[at].next) {
        publications[staged.rows[at].account].add(at);
    }
    QSet<quint32> left;
    for (auto of = publications.cbegin(); of != publications.cend(); ++of) {
        SEM_CHECK(of->settle(staged, readings, known(of.key()), left, onUpdated));
    }
    quint32 *link = &first;
    while (*link != StagedRow::none) {
        quint32 &next = staged.rows[*link].next;
        if (left.contains(*link)) {
            *link = next;
        } else {
            link = &next;
        }
    }
    return first;
}

} // namespace semainier
