// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/timeofday.h"

#include <QDate>
#include <QString>

#include <optional>

namespace semainier::ui {

/// "16 – 22 November 2026" for a week, "November 2026" for a month, else both ends.
[[nodiscard]] QString periodText(const DateRange &range);

/// "Thu 5 Nov 2026, 09:00"; the day alone where the hour is not known.
[[nodiscard]] QString momentText(QDate day, std::optional<TimeOfDay> time);

} // namespace semainier::ui
