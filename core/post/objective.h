// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

namespace semainier {

struct Objective;
using ObjectiveId = Id<Objective>;

/// A goal of the association that posts may serve: "Collecte 2026".
struct Objective {
    ObjectiveId id;
    QString uid;
    QString name;
    bool archived = false; ///< past: kept for old posts, not offered for new ones

    bool operator==(const Objective &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Objective &objective);
[[nodiscard]] Objective objectiveFromJson(const QJsonObject &json);

} // namespace semainier
