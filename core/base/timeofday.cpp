// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timeofday.h"

namespace semainier {

std::optional<TimeOfDay> TimeOfDay::fromMinutes(int minutes)
{
    if (minutes < 0 || minutes >= 24 * 60) {
        return {};
    }
    return TimeOfDay(minutes);
}

std::optional<TimeOfDay> TimeOfDay::fromHourMinute(int hour, int minute)
{
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
        return {};
    }
    return TimeOfDay(hour * 60 + minute);
}

std::optional<TimeOfDay> TimeOfDay::fromString(QStringView text)
{
    const auto digit = [text](qsizetype i) { return text[i].unicode() - u'0'; };
    if (text.size() != 5 || text[2] != u':') {
        return {};
    }
    for (const qsizetype i : {0, 1, 3, 4}) {
        if (digit(i) < 0 || digit(i) > 9) {
            return {};
        }
    }
    return fromHourMinute(digit(0) * 10 + digit(1), digit(3) * 10 + digit(4));
}

QString TimeOfDay::toString() const
{
    const auto digit = [](int value) { return QChar(u'0' + value); };
    return QString() + digit(hour() / 10) + digit(hour() % 10) + u':' + digit(minute() / 10)
        + digit(minute() % 10);
}

} // namespace semainier
