// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/series.h"
#include "core/exchange/csv/accountresolver.h"
#include "core/exchange/csv/importplan.h"

namespace semainier {

/// What the posts of a sheet refer to by name: found in the calendar, or added to it with a
/// placeholder for an id.
class ImportNames {
public:
    /// The last are the words whose accounts a person has said; see AccountResolver.
    ImportNames(std::vector<Account> accounts, const std::vector<Objective> &objectives,
                const std::vector<Series> &series,
                const QHash<QString, QString> &accountWords = {});

    [[nodiscard]] AccountResolver &accounts() { return m_accounts; }
    /// By its exact name, else, where a person wrote it, whatever the accents and case. An invalid
    /// id for an empty name.
    [[nodiscard]] ObjectiveId objective(const QString &name, bool exact);
    /// From the JSON of our own files, by its uid. An invalid id for other text.
    [[nodiscard]] SeriesId series(const QString &cell);

    /// Counts the readings of a row among those of all rows.
    void note(const std::vector<AccountResolver::Reading> &readings, const RowPlace &place);
    /// Those whose account is in the calendar, or added by the change.
    [[nodiscard]] std::vector<AccountReading> readingsOf(const Change &change) const;

    /// Adds to a change what its posts refer to and the calendar does not have.
    void addMissing(Change &change) const;

private:
    AccountResolver m_accounts;
    std::vector<Objective> m_addedObjectives;
    std::vector<Series> m_addedSeries;
    std::vector<AccountReading> m_readings;
    QHash<std::pair<QString, QString>, size_t> m_readingPlaces; ///< by folded text and key
    QHash<QString, ObjectiveId> m_objectives; ///< by name
    QHash<QString, ObjectiveId> m_foldedObjectives;
    QHash<QString, SeriesId> m_seriesByUid;
    QHash<QString, SeriesId> m_seriesByCell;
};

} // namespace semainier
