// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postpane/recurrencewords.h"

#include "ui/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace semainier::ui {

namespace {

class RecurrenceWords {
    Q_DECLARE_TR_FUNCTIONS(RecurrenceWords)

public:
    static QString rhythm(const Recurrence &recurrence, QDate firstDay);
    static QString nth(int nth, const QString &weekday);
    static QString end(const Recurrence &recurrence, const QString &rhythm);

private:
    static QString weekly(const Recurrence &recurrence);
    static QString monthly(const Recurrence &recurrence, QDate firstDay);
};

QString RecurrenceWords::rhythm(const Recurrence &recurrence, QDate firstDay)
{
    switch (recurrence.frequency) {
    case Frequency::Daily:
        return recurrence.interval == 1 ? tr("Every day")
                                        : tr("Every %Ln day(s)", nullptr, recurrence.interval);
    case Frequency::Weekly:
        return weekly(recurrence);
    case Frequency::Monthly:
        return monthly(recurrence, firstDay);
    }
    return {};
}

QString RecurrenceWords::weekly(const Recurrence &recurrence)
{
    QString days;
    for (size_t i = 0; i < recurrence.weekdays.size(); ++i) {
        const QString day = QLocale().standaloneDayName(recurrence.weekdays[i]);
        const bool last = i > 0 && i + 1 == recurrence.weekdays.size();
        //: The last two weekdays of a list
        days = i == 0 ? day
            : last    ? tr("%1 and %2").arg(days, day)
                   //: Two weekdays of a list that goes on
                   : tr("%1, %2").arg(days, day);
    }
    return recurrence.interval == 1
        ? tr("Every week on %1").arg(days)
        : tr("Every %Ln week(s) on %1", nullptr, recurrence.interval).arg(days);
}

QString RecurrenceWords::monthly(const Recurrence &recurrence, QDate firstDay)
{
    if (recurrence.nth) {
        const QString day =
            nth(*recurrence.nth, QLocale().standaloneDayName(recurrence.weekdays.front()));
        //: "Every month on the third Wednesday"
        return recurrence.interval == 1
            ? tr("Every month on the %1").arg(day)
            : tr("Every %Ln month(s) on the %1", nullptr, recurrence.interval).arg(day);
    }
    //: "Every month on day 18"
    return recurrence.interval == 1
        ? tr("Every month on day %1").arg(firstDay.day())
        : tr("Every %Ln month(s) on day %1", nullptr, recurrence.interval).arg(firstDay.day());
}

QString RecurrenceWords::nth(int nth, const QString &weekday)
{
    switch (nth) {
    case 1:
        return tr("first %1").arg(weekday);
    case 2:
        return tr("second %1").arg(weekday);
    case 3:
        return tr("third %1").arg(weekday);
    case 4:
        return tr("fourth %1").arg(weekday);
    default:
        return tr("last %1").arg(weekday);
    }
}

QString RecurrenceWords::end(const Recurrence &recurrence, const QString &rhythm)
{
    if (recurrence.until.isValid()) {
        return tr("%1, until %2").arg(rhythm, shortDate(recurrence.until));
    }
    return recurrence.count ? tr("%1, %Ln time(s)", nullptr, *recurrence.count).arg(rhythm)
                            : rhythm;
}

} // namespace

QString recurrenceText(const Recurrence &recurrence, QDate firstDay)
{
    const Recurrence whole = inFull(recurrence, firstDay);
    return RecurrenceWords::end(whole, RecurrenceWords::rhythm(whole, firstDay));
}

QString nthWeekdayText(int nth, int weekday)
{
    return RecurrenceWords::nth(nth, QLocale().standaloneDayName(weekday));
}

int nthOfMonth(QDate day)
{
    const int nth = (day.day() - 1) / 7 + 1;
    return nth > 4 ? -1 : nth;
}

Recurrence inFull(Recurrence recurrence, QDate firstDay)
{
    if (recurrence.frequency == Frequency::Weekly && recurrence.weekdays.empty()) {
        recurrence.weekdays = {firstDay.dayOfWeek()};
    }
    return recurrence;
}

} // namespace semainier::ui
