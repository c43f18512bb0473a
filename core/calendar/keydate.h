// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

namespace semainier {

struct KeyDate;
using KeyDateId = Id<KeyDate>;

/// A yearly moment that matters to the association: "International Volunteer Day".
struct KeyDate {
    KeyDateId id;
    QString uid;
    QString name;
    QString rule; ///< when it comes each year: see core/calendar/keydaterule.h

    bool operator==(const KeyDate &) const = default;
};

[[nodiscard]] QJsonObject toJson(const KeyDate &keyDate);
[[nodiscard]] KeyDate keyDateFromJson(const QJsonObject &json);

} // namespace semainier
