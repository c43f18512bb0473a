// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace semainier {

struct Person;
using PersonId = Id<Person>;

/// Somebody of the association who plans, writes or publishes. Posts refer to people by name.
struct Person {
    PersonId id;
    QString uid;
    QString name; ///< as in Post::assignee
    std::optional<int> weeklyMinutes; ///< given to publishing each week; nothing: not known
    bool archived = false; ///< no longer there: kept for old posts, not offered for new ones

    bool operator==(const Person &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] Person personFromJson(const QJsonObject &json);

} // namespace semainier
