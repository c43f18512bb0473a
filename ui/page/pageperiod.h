// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"

#include <QJsonObject>
#include <QString>

namespace semainier::ui {

/// How far back a page of figures looks.
struct PagePeriod {
    enum class Unit { Weeks, Year, OwnDates };

    Unit unit = Unit::Weeks;
    int weeks = 8; ///< with Weeks: so many that end today
    DateRange own; ///< with OwnDates: both ends, in order

    /// The days it has today; a year is twelve months that end today.
    [[nodiscard]] DateRange range(QDate today) const;

    bool operator==(const PagePeriod &) const = default;
};

/// "in 8 weeks", "in 12 months", "from 3 March to 4 May 2026": after "published".
[[nodiscard]] QString periodWords(const PagePeriod &period);
/// The same to stand alone: "8 weeks".
[[nodiscard]] QString periodName(const PagePeriod &period);

[[nodiscard]] QJsonObject toJson(const PagePeriod &period);
/// The period that a JSON object tells of, or `usual` where it tells none that makes sense.
[[nodiscard]] PagePeriod pagePeriodFromJson(const QJsonObject &json, const PagePeriod &usual);

} // namespace semainier::ui
