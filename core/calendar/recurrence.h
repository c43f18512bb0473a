// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace semainier {

enum class Frequency { Daily, Weekly, Monthly };

/// The recurrence rules that a person can choose: "every second week on Tuesday and Thursday".
struct Recurrence {
    Frequency frequency = Frequency::Weekly;
    int interval = 1; ///< every so many days, weeks or months; 1 to 99
    /// 1 Monday to 7 Sunday. Weekly: the days of the week; empty: that of the first day. Monthly:
    /// with `nth` the one day, else empty. Daily: empty.
    std::vector<int> weekdays;
    /// Monthly: which of these weekdays, 1 to 4, or -1 for the last. Nothing: the same day of the
    /// month as the first day; months without that day are left out.
    std::optional<int> nth;
    QDate until; ///< the last day it may come; null: no end
    std::optional<int> count; ///< how many times in all, at least 1; never together with `until`

    bool operator==(const Recurrence &) const = default;
};

/// As RFC 5545 writes it, without "RRULE:", as in Series::rule.
[[nodiscard]] QString toRule(const Recurrence &recurrence);
/// InvalidValue for a text that is no rule or says what a Recurrence cannot.
[[nodiscard]] Result<Recurrence> recurrenceFromRule(const QString &rule);

/// More occurrences than this in one range are refused.
inline constexpr size_t mostOccurrences = 4000;

/// The days within a range, with both ends, on which a rule comes that counts from a first day; in
/// order. InvalidValue for a text that recurrenceFromRule() refuses, TooLarge for a rule that comes
/// too often or began too long ago.
[[nodiscard]] Result<std::vector<QDate>> occurrences(const QString &rule, QDate firstDay,
                                                     const DateRange &range);

} // namespace semainier
