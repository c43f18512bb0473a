// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/lineperiod.h"

#include "core/planner/linereader.h"
#include "ui/base/formatting.h"

#include <QCoreApplication>

namespace semainier::ui {

namespace {

constexpr int monthsOfYear = 12;
constexpr int mostWeeks = 1000;

const QString weeksKey = QStringLiteral("weeks");
const QString monthsKey = QStringLiteral("months");
const QString fromKey = QStringLiteral("from");
const QString untilKey = QStringLiteral("until");

class LinePeriodWords {
    Q_DECLARE_TR_FUNCTIONS(LinePeriodWords)

public:
    static QString sentence(const LinePeriod &period)
    {
        switch (period.unit) {
        case LinePeriod::Unit::Weeks:
            return tr("in %n week(s)", nullptr, period.weeks);
        case LinePeriod::Unit::Year:
            return tr("in %n month(s)", nullptr, monthsOfYear);
        case LinePeriod::Unit::OwnDates:
            break;
        }
        const auto &[first, last] = period.own;
        return first == last
            //: a day
            ? tr("on %1").arg(withYear(last))
            //: two days
            : tr("from %1 to %2").arg(dayAndMonth(first, last), withYear(last));
    }

    static QString name(const LinePeriod &period)
    {
        switch (period.unit) {
        case LinePeriod::Unit::Weeks:
            return tr("%n week(s)", nullptr, period.weeks);
        case LinePeriod::Unit::Year:
            return tr("%n month(s)", nullptr, monthsOfYear);
        case LinePeriod::Unit::OwnDates:
            break;
        }
        return daysTitle(period.own) + u' ' + QString::number(period.own.last.year());
    }

private:
    static QString withYear(QDate day) { return dayAndMonth(day, QDate(day.year() - 1, 1, 1)); }
};

QDate dayOf(const QJsonObject &json, const QString &key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

} // namespace

DateRange LinePeriod::range(QDate today) const
{
    switch (unit) {
    case Unit::Weeks:
        return lastWeeks(today, weeks);
    case Unit::Year:
        return {today.addMonths(-monthsOfYear).addDays(1), today};
    case Unit::OwnDates:
        break;
    }
    return own;
}

QString periodWords(const LinePeriod &period)
{
    return LinePeriodWords::sentence(period);
}

QString periodName(const LinePeriod &period)
{
    return LinePeriodWords::name(period);
}

QJsonObject toJson(const LinePeriod &period)
{
    switch (period.unit) {
    case LinePeriod::Unit::Weeks:
        return {{weeksKey, period.weeks}};
    case LinePeriod::Unit::Year:
        return {{monthsKey, monthsOfYear}};
    case LinePeriod::Unit::OwnDates:
        break;
    }
    return {{fromKey, period.own.first.toString(Qt::ISODate)},
            {untilKey, period.own.last.toString(Qt::ISODate)}};
}

LinePeriod linePeriodFromJson(const QJsonObject &json, const LinePeriod &usual)
{
    const int weeks = json.value(weeksKey).toInt();
    if (weeks > 0 && weeks <= mostWeeks) {
        return {.unit = LinePeriod::Unit::Weeks, .weeks = weeks, .own = {}};
    }
    if (json.contains(monthsKey)) {
        return {.unit = LinePeriod::Unit::Year, .own = {}};
    }
    const DateRange own{dayOf(json, fromKey), dayOf(json, untilKey)};
    if (own.first.isValid() && own.last.isValid() && own.first <= own.last) {
        return {.unit = LinePeriod::Unit::OwnDates, .own = own};
    }
    return usual;
}

} // namespace semainier::ui
