// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace semainier {

/// A text of Meta's “download your information”, repaired.
[[nodiscard]] QString downloadedText(const QJsonValue &value);
/// The instant of seconds since 1970; null for 0 and for anything else.
[[nodiscard]] QDateTime downloadedInstant(const QJsonValue &value);
/// An id for a publication that has none there: the same for the same second and content.
[[nodiscard]] QString downloadedId(const QDateTime &at, const QString &content);

} // namespace semainier
