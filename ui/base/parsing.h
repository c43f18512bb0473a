// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timeofday.h"

#include <QDate>
#include <QString>

#include <optional>

namespace semainier::ui {

/// What people type in a field, read generously; nothing for what cannot be understood.

/// "18/11", "18/11/26", "18 nov.", "mer. 18 nov. 2026", "2026-11-18" in the window's language. A
/// day without a year is the one closest to `near`.
[[nodiscard]] std::optional<QDate> parsedDay(const QString &text, QDate near);
/// "9", "9h", "9 h 30", "09:30", "9.30", "930".
[[nodiscard]] std::optional<TimeOfDay> parsedHour(const QString &text);
/// Minutes: "30", "30 min", "2 h", "2 h 30", "2:30". At most a week.
[[nodiscard]] std::optional<int> parsedDuration(const QString &text);

} // namespace semainier::ui
