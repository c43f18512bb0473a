// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace semainier {

/// An instant in UTC from a text in one of the forms of QDateTime::fromString(), in English, told
/// in a zone; null for any other text.
[[nodiscard]] QDateTime instantFrom(const QString &text, std::initializer_list<const char *> forms,
                                    const QTimeZone &zone);
/// The same from ISO 8601, whose own offset counts; without one UTC.
[[nodiscard]] QDateTime instantFromIso(const QString &text);

/// Where Meta's exports tell the hour, whatever the account: found by decoding the ids of posts of
/// accounts in other zones.
[[nodiscard]] QTimeZone pacificTime();

/// The instant within an id where it agrees, within a day and the widest offset, with what a column
/// tells, which may be less exact; else that of the column.
[[nodiscard]] QDateTime exactInstant(const QDateTime &fromId, const QDateTime &told);

} // namespace semainier
