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
    /// Enters what was read of a publication, which may be a placeholder. What one export does not
    /// tell is taken from another of the same day. False when nothing is new.
    bool enter(PublicationId publication, QDate publishedOn, QDate readOn, const Metrics &metrics);
    [[nodiscard]] Edits<Reading> edits() const;

private:
    struct Line {
        std::optional<Reading> before;
        Reading after;
    };

    [[nodiscard]] static bool isSaidAlready(const std::vector<Line> &lines, QDate grownOn,
                                            QDate readOn, const Metrics &metrics);

    QHash<PublicationId, std::vector<Line>> m_lines; ///< in any order
    std::vector<PublicationId> m_order; ///< of the publications told of
};

} // namespace semainier
