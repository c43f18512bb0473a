// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/change.h"

#include <QHash>

#include <vector>

namespace semainier {

/// The readings of the calendar and those that an import brings. Counts that did not change since a
/// reading at the settled age are not kept twice.
class ReadingLedger {
public:
    void add(const Reading &stored);
    /// Enters what was read of a publication, which may be a placeholder. Of what is told several
    /// times of one day the larger count holds, in whatever order it comes. It takes the place of
    /// what the calendar knew of that day; what it does not tell stays.
    void tell(PublicationId publication, QDate publishedOn, QDate readOn, const Metrics &metrics);
    [[nodiscard]] Edits<Reading> edits() const;

private:
    struct Day {
        QDate readOn;
        QDate publishedOn;
        Metrics metrics;
    };

    [[nodiscard]] static bool isSaidAlready(const std::vector<Reading> &readings, const Day &day);
    void addEdits(PublicationId publication, Edits<Reading> &edits) const;

    QHash<PublicationId, std::vector<Reading>> m_stored; ///< in any order
    QHash<PublicationId, std::vector<Day>> m_told; ///< in the order of the days
    std::vector<PublicationId> m_order; ///< of the publications told of
};

} // namespace semainier
