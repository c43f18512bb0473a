// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/series.h"
#include "core/exchange/csv/accountresolver.h"
#include "core/planner/change.h"

namespace semainier {

/// What the posts of a sheet refer to by name: found in the calendar, or added to it with a
/// placeholder for an id.
class ImportNames {
public:
    ImportNames(std::vector<Account> accounts, const std::vector<Objective> &objectives,
                const std::vector<Series> &series);

    [[nodiscard]] AccountResolver &accounts() { return m_accounts; }
    /// By its exact name, else, where a person wrote it, whatever the accents and case. An invalid
    /// id for an empty name.
    [[nodiscard]] ObjectiveId objective(const QString &name, bool exact);
    /// From the JSON of our own files, by its uid. An invalid id for other text.
    [[nodiscard]] SeriesId series(const QString &cell);

    /// Adds to a change what its posts refer to and the calendar does not have.
    void addMissing(Change &change) const;

private:
    AccountResolver m_accounts;
    std::vector<Objective> m_addedObjectives;
    std::vector<Series> m_addedSeries;
    QHash<QString, ObjectiveId> m_objectives; ///< by name
    QHash<QString, ObjectiveId> m_foldedObjectives;
    QHash<QString, SeriesId> m_seriesByUid;
    QHash<QString, SeriesId> m_seriesByCell;
};

} // namespace semainier
