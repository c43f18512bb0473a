// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <QDate>
#include <QJsonObject>

namespace semainier {

/// A post that comes again. Its occurrences are posts of their own, written ahead of time, each
/// editable; the series only says which days come next.
struct Series {
    SeriesId id;
    QString uid;
    QString rule; ///< RFC 5545 recurrence rule, without "RRULE:"
    QDate firstDay; ///< the day the rule counts from
    QDate
        plannedUntil; ///< the occurrences up to this day are written; later ones are still to come

    bool operator==(const Series &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Series &series);
[[nodiscard]] Series seriesFromJson(const QJsonObject &json);

} // namespace semainier
