// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace semainier {

/// A civil time to the minute, 00:00 to 23:59, in the calendar's own zone. Holds no other value.
class TimeOfDay {
public:
    constexpr TimeOfDay() = default;

    /// Minutes since midnight; nothing outside 0 to 1439.
    [[nodiscard]] static std::optional<TimeOfDay> fromMinutes(int minutes);
    [[nodiscard]] static std::optional<TimeOfDay> fromHourMinute(int hour, int minute);
    /// Reads "HH:MM" as toString() writes it; nothing for any other text.
    [[nodiscard]] static std::optional<TimeOfDay> fromString(QStringView text);

    [[nodiscard]] constexpr int minutes() const { return m_minutes; }
    [[nodiscard]] constexpr int hour() const { return m_minutes / 60; }
    [[nodiscard]] constexpr int minute() const { return m_minutes % 60; }
    [[nodiscard]] QString toString() const;

    constexpr auto operator<=>(const TimeOfDay &) const = default;

private:
    constexpr explicit TimeOfDay(int minutes) : m_minutes(minutes) { }

    int m_minutes = 0;
};

} // namespace semainier
