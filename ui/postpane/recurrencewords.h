// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/recurrence.h"

namespace semainier::ui {

/// "Every 2 weeks on Tuesday and Thursday, until 14 Feb 2027", for a rule that counts from a day.
[[nodiscard]] QString recurrenceText(const Recurrence &recurrence, QDate firstDay);

/// "third Wednesday", "last Friday": which weekday of its month a rule means.
[[nodiscard]] QString nthWeekdayText(int nth, int weekday);

/// Which weekday of its month a day is, as Recurrence::nth counts them; -1 for a fifth one.
[[nodiscard]] int nthOfMonth(QDate day);

/// The rule with everything said that the first day would tell, so that two can be compared.
[[nodiscard]] Recurrence inFull(Recurrence recurrence, QDate firstDay);

} // namespace semainier::ui
