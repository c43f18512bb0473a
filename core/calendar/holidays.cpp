// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

namespace semainier {

QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

QDate holidayDate(Holiday holiday, int year)
{
    switch (holiday) {
    case Holiday::NewYear:
        return {year, 1, 1};
    case Holiday::EasterMonday:
        return easterSunday(year).addDays(1);
    case Holiday::LabourDay:
        return {year, 5, 1};
    case Holiday::Victory1945:
        return {year, 5, 8};
    case Holiday::Ascension:
        return easterSunday(year).addDays(39);
    case Holiday::WhitMonday:
        return easterSunday(year).addDays(50);
    case Holiday::NationalDay:
        return {year, 7, 14};
    case Holiday::Assumption:
        return {year, 8, 15};
    case Holiday::AllSaints:
        return {year, 11, 1};
    case Holiday::Armistice1918:
        return {year, 11, 11};
    case Holiday::Christmas:
        return {year, 12, 25};
    }
    return {};
}

std::vector<Holiday> holidaysOn(QDate day)
{
    std::vector<Holiday> found;
    std::ranges::copy_if(allHolidays, std::back_inserter(found), [day](Holiday holiday) {
        return holidayDate(holiday, day.year()) == day;
    });
    return found;
}

QString code(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return QStringLiteral("new_year");
    case Holiday::EasterMonday:
        return QStringLiteral("easter_monday");
    case Holiday::LabourDay:
        return QStringLiteral("labour_day");
    case Holiday::Victory1945:
        return QStringLiteral("victory_1945");
    case Holiday::Ascension:
        return QStringLiteral("ascension");
    case Holiday::WhitMonday:
        return QStringLiteral("whit_monday");
    case Holiday::NationalDay:
        return QStringLiteral("national_day");
    case Holiday::Assumption:
        return QStringLiteral("assumption");
    case Holiday::AllSaints:
        return QStringLiteral("all_saints");
    case Holiday::Armistice1918:
        return QStringLiteral("armistice_1918");
    case Holiday::Christmas:
        return QStringLiteral("christmas");
    }
    return {};
}

} // namespace semainier
