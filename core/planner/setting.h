// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/post/kind.h"

#include <QJsonObject>
#include <QString>

namespace semainier {

struct Setting;
using SettingId = Id<Setting>;

/// A choice that belongs to the association and travels with its file.
struct Setting {
    SettingId id;
    QString key;
    QString value;

    bool operator==(const Setting &) const = default;
};

/// The keys in use.
namespace settings {
inline const QString calendarName =
    QStringLiteral("calendar.name"); ///< the name of the association
inline const QString calendarUid = QStringLiteral("calendar.uid");
inline const QString holidays =
    QStringLiteral("calendar.holidays"); ///< country code, "FR", or empty
inline const QString lineWeeks = QStringLiteral("line.weeks"); ///< that the line is judged by
inline const QString lineTarget =
    QStringLiteral("line.target"); ///< uid of the profile that is aimed at
/// Begins the keys of what the columns of tables of statistics mean; a fingerprint follows.
inline const QString statisticsColumns = QStringLiteral("statistics.columns.");
inline const QString lineMinutes = QStringLiteral("line.minutes"); ///< for publishing, each week
/// Minutes that a post of a kind is planned with; never set: usualMinutes().
[[nodiscard]] QString minutesOf(PostKind kind);
} // namespace settings

[[nodiscard]] QJsonObject toJson(const Setting &setting);
[[nodiscard]] Setting settingFromJson(const QJsonObject &json);

} // namespace semainier
