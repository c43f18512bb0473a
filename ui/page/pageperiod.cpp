// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pageperiod.h"

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

class PagePeriodWords {
    Q_DECLARE_TR_FUNCTIONS(PagePeriodWords)

public:
    static QString sentence(const PagePeriod &period)
    {
        switch (period.unit) {
        case PagePeriod::Unit::Weeks:
            return tr("in %Ln week(s)", nullptr, period.weeks);
        case PagePeriod::Unit::Year:
            return tr("in %Ln month(s)", nullptr, monthsOfYear);
        case PagePeriod::Unit::OwnDates:
            break;
        }
        const auto &[first, last] = period.own;
        return first == last
            //: a day
            ? tr("on %1").arg(withYear(last))
            //: two days
            : tr("from %1 to %2").arg(dayAndMonth(first, last), withYear(last));
    }

    static QString name(const PagePeriod &period)
    {
        switch (period.unit) {
        case PagePeriod::Unit::Weeks:
            return tr("%Ln week(s)", nullptr, period.weeks);
        case PagePeriod::Unit::Year:
            return tr("%Ln month(s)", nullptr, monthsOfYear);
        case PagePeriod::Unit::OwnDates:
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

DateRange PagePeriod::range(QDate today) const
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

QString periodWords(const PagePeriod &period)
{
    return PagePeriodWords::sentence(period);
}

QString periodName(const PagePeriod &period)
{
    return PagePeriodWords::name(period);
}

QJsonObject toJson(const PagePeriod &period)
{
    switch (period.unit) {
    case PagePeriod::Unit::Weeks:
        return {{weeksKey, period.weeks}};
    case PagePeriod::Unit::Year:
        return {{monthsKey, monthsOfYear}};
    case PagePeriod::Unit::OwnDates:
        break;
    }
    return {{fromKey, period.own.first.toString(Qt::ISODate)},
            {untilKey, period.own.last.toString(Qt::ISODate)}};
}

PagePeriod pagePeriodFromJson(const QJsonObject &json, const PagePeriod &usual)
{
    const int weeks = json.value(weeksKey).toInt();
    if (weeks > 0 && weeks <= mostWeeks) {
        return {.unit = PagePeriod::Unit::Weeks, .weeks = weeks, .own = {}};
    }
    if (json.contains(monthsKey)) {
        return {.unit = PagePeriod::Unit::Year, .own = {}};
    }
    const DateRange own{dayOf(json, fromKey), dayOf(json, untilKey)};
    if (own.first.isValid() && own.last.isValid() && own.first <= own.last) {
        return {.unit = PagePeriod::Unit::OwnDates, .own = own};
    }
    return usual;
}

} // namespace semainier::ui
