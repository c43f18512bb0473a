// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"

#include <QDate>
#include <QString>

#include <optional>

namespace semainier {

/// When and where the event of a post takes place, which is often on another day than the post, and
/// how many people it needs. Everything may be unknown.
struct EventNeed {
    QDate day; ///< civil date; null: not said
    std::optional<TimeOfDay> start;
    std::optional<TimeOfDay> end; ///< earlier than the start: on the next day
    QString place;
    std::optional<int> needed; ///< people, 0 or more
    std::optional<int> found; ///< people who said yes, 0 or more; may be more than needed

    [[nodiscard]] bool isEmpty() const { return *this == EventNeed(); }
    /// How many people are missing; 0 where no need was said.
    [[nodiscard]] int missing() const;
    /// Found of needed, 0 to 1; nothing where no need was said.
    [[nodiscard]] std::optional<double> share() const;

    bool operator==(const EventNeed &) const = default;
};

} // namespace semainier
