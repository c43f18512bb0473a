// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace semainier {

/// A row as the history stores it, and back.
[[nodiscard]] QString compact(const QJsonObject &json);
[[nodiscard]] QJsonObject parsed(const QString &text);

/// The fields of `after` that differ from `before`; the row number never counts.
[[nodiscard]] QStringList differences(const QJsonObject &before, const QJsonObject &after);
[[nodiscard]] QJsonObject only(const QStringList &fields, const QJsonObject &json);

/// `current` with the fields of `after`. Conflict with the field when somebody else gave one of
/// them a third value.
[[nodiscard]] Result<QJsonObject> merged(const QJsonObject &current, const QJsonObject &before,
                                         const QJsonObject &after);

} // namespace semainier
