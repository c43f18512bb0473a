// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/xlsnumber.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace semainier {

ShownTime shownBy(const QString &format)
{
    ShownTime shown;
    QChar closing;
    bool isEscaped = false;
    for (const QChar c : format) {
        if (isEscaped) {
            isEscaped = false;
        } else if (!closing.isNull()) {
            closing = c == closing ? QChar() : closing;
        } else if (c == u'"' || c == u'[') {
            closing = c == u'"' ? u'"' : u']';
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            isEscaped = true;
        } else if (c == u';') {
            break; // what follows is for other numbers
        } else {
            const QChar letter = c.toLower();
            shown.day = shown.day || letter == u'y' || letter == u'd';
            shown.hour = shown.hour || letter == u'h' || letter == u's';
        }
    }
    return shown;
}

ShownTime shownByNumber(quint16 format)
{
    const bool isDay = (format >= 14 && format <= 17) || format == 22
        || (format >= 27 && format <= 31) || format == 36 || (format >= 50 && format <= 58);
    const bool isHour = (format >= 18 && format <= 22) || (format >= 32 && format <= 35)
        || (format >= 45 && format <= 47);
    return {.day = isDay, .hour = isHour};
}

QString textOfNumber(double number, ShownTime shown, bool since1904)
{
    constexpr double lastDay = 2958465; // of the year 9999
    const bool isInCalendar = number >= 0 && number <= lastDay; // false for what is no number
    if ((!shown.day && !shown.hour) || !isInCalendar) {
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }
    constexpr qint64 secondsOfDay = 86400;
    const auto seconds = qint64(std::llround(number * double(secondsOfDay)));
    // Excel believes in 29 February 1900.
    const QDate first = since1904 ? QDate(1904, 1, 1)
        : number < 60             ? QDate(1899, 12, 31)
                                  : QDate(1899, 12, 30);
    const QDate day = first.addDays(seconds / secondsOfDay);
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfDay));
    QStringList parts;
    if (shown.day) {
        parts << day.toString(Qt::ISODate);
    }
    if (shown.hour) {
        parts << time.toString(Qt::ISODate);
    }
    return parts.join(u' ');
}

} // namespace semainier
