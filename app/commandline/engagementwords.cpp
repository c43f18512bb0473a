// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/engagementwords.h"

#include <QLocale>

#include <cmath>

namespace semainier::cli {

namespace {

constexpr int monthsOfYear = 12;

/// In percent, with one digit more where it would hardly have any.
QString digits(double share, int decimals)
{
    const double percents = share * 100;
    return QLocale().toString(percents, 'f', std::abs(percents) < 1 ? decimals + 1 : decimals);
}

} // namespace

QString EngagementWords::percent(double share)
{
    return tr("%1%").arg(digits(share, 1));
}

QString EngagementWords::difference(double share)
{
    const QString text = tr("%1%").arg(digits(share, 0));
    return share > 0 ? QString(u'+' % text) : text;
}

QString EngagementWords::number(double number)
{
    const bool whole = std::floor(number) == number;
    return QLocale().toString(number, 'f', whole ? 0 : 1);
}

QString EngagementWords::by(RateBase base)
{
    switch (base) {
    case RateBase::Reach:
        return tr("by reach");
    case RateBase::Impressions:
        return tr("by impressions");
    case RateBase::Followers:
        return tr("by followers");
    }
    return {};
}

QString EngagementWords::dayPart(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return tr("morning");
    case DayPart::Midday:
        return tr("midday");
    case DayPart::Afternoon:
        return tr("afternoon");
    case DayPart::Evening:
        return tr("evening");
    }
    return {};
}

QString EngagementWords::when(const SlotFigures &slot)
{
    QString days;
    switch (slot.days) {
    case SlotDays::Workdays:
        days = tr("Monday to Friday");
        break;
    case SlotDays::Weekend:
        days = tr("week-end");
        break;
    default:
        days = QLocale().dayName(static_cast<int>(slot.days) + 1);
    }
    //: a day of the week and a part of the day
    return tr("%1, %2").arg(days, dayPart(slot.part));
}

QString EngagementWords::change(const EngagementPath &path)
{
    const double year = path.trend.line ? path.trend.line->slope * monthsOfYear : 0;
    if (!path.base) {
        //: of the usual level of each account: +12% a year
        return tr("%1 a year").arg(difference(year));
    }
    const QString points = QLocale().toString(year * 100, 'f', 1);
    //: percentage points: +1.2 points a year
    return tr("%1 points a year").arg(year > 0 ? QString(u'+' % points) : points);
}

QString EngagementWords::trend(const EngagementPath &path)
{
    const int months = path.trend.months;
    switch (path.trend.verdict) {
    case TrendVerdict::TooShort:
        return tr("Trend: %Ln month(s) with a rate are too few to tell; it takes %1.", nullptr,
                  months)
            .arg(enoughMonths);
    case TrendVerdict::None:
        return tr("Trend: none that can be told from chance, in %Ln month(s).", nullptr, months);
    case TrendVerdict::Rising:
        return tr("Trend: rising, %1, in %Ln month(s).", nullptr, months).arg(change(path));
    case TrendVerdict::Falling:
        return tr("Trend: falling, %1, in %Ln month(s).", nullptr, months).arg(change(path));
    }
    return {};
}

} // namespace semainier::cli
