// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/keydaterule.h"

#include "core/calendar/holidays.h"

#include <QRegularExpression>

namespace semainier {

namespace {

const std::array weekdayNames{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                              QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                              QStringLiteral("sun")};
const QString lastName = QStringLiteral("last");
const QString easterName = QStringLiteral("easter");
constexpr int leapYear = 2024;
constexpr int longestShift = 366;
constexpr int yearsLookedAhead = 12;

int weekdayFromName(const QString &name)
{
    const auto found = std::ranges::find(weekdayNames, name);
    return found == weekdayNames.end() ? 0 : static_cast<int>(found - weekdayNames.begin()) + 1;
}

QString weekdayName(int weekday)
{
    return weekdayNames.at(static_cast<size_t>(weekday - 1));
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
}

QDate dayOf(const FixedDay &fixed, int year)
{
    return {year, fixed.month, fixed.day};
}

QDate dayOf(const NthWeekday &nth, int year)
{
    const QDate first(year, nth.month, 1);
    if (nth.nth == 0) {
        const QDate last(year, nth.month, first.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - nth.weekday + 7) % 7));
    }
    const QDate day = first.addDays((nth.weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth.nth - 1));
    return day.month() == nth.month ? day : QDate();
}

QDate dayOf(const EasterDay &, int year)
{
    return easterSunday(year);
}

QDate shifted(QDate day, const DayShift &shift)
{
    if (shift.weekday == 0) {
        return day.addDays(shift.days);
    }
    const int ahead = (shift.weekday - day.dayOfWeek() + 7) % 7;
    if (shift.days > 0) {
        return day.addDays(ahead == 0 ? 7 : ahead);
    }
    return day.addDays(ahead - 7);
}

QString toText(const FixedDay &fixed)
{
    return twoDigits(fixed.month) + u'-' + twoDigits(fixed.day);
}

QString toText(const NthWeekday &nth)
{
    return twoDigits(nth.month) + u':' + (nth.nth == 0 ? lastName : QString::number(nth.nth))
        + weekdayName(nth.weekday);
}

QString toText(const EasterDay &)
{
    return easterName;
}

QString toText(const DayShift &shift)
{
    const QString sign = shift.days < 0 ? QStringLiteral("-") : QStringLiteral("+");
    return sign
        + (shift.weekday == 0 ? QString::number(std::abs(shift.days)) : weekdayName(shift.weekday));
}

DayShift shiftFromText(const QRegularExpressionMatch &match)
{
    const int sign = match.captured(QStringLiteral("sign")) == u"-" ? -1 : 1;
    const int weekday = weekdayFromName(match.captured(QStringLiteral("to")));
    return {.days = weekday == 0 ? sign * match.captured(QStringLiteral("to")).toInt() : sign,
            .weekday = weekday};
}

} // namespace

Result<KeyDateRule> keyDateRuleFromText(QStringView text)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(?<fixedMonth>\\d\\d)-(?<fixedDay>\\d\\d)"
                       "|(?<month>\\d\\d):(?<nth>[1-5]|last)(?<weekday>mon|tue|wed|thu|fri|sat|sun)"
                       "|easter)"
                       "(?<shifts>(?:[+-](?:\\d{1,3}|mon|tue|wed|thu|fri|sat|sun))*)"
                       "(?:/(?<days>\\d{1,3}))?$"));
    static const QRegularExpression shift(QStringLiteral("(?<sign>[+-])(?<to>\\d+|[a-z]{3})"));

    const QString plain = text.trimmed().toString().toLower();
    const QRegularExpressionMatch match = whole.match(plain);
    if (!match.hasMatch()) {
        return failure(ErrorCode::InvalidValue, text.toString());
    }
    KeyDateRule rule;
    if (match.hasCaptured(QStringLiteral("fixedMonth"))) {
        rule.start = FixedDay{match.captured(QStringLiteral("fixedMonth")).toInt(),
                              match.captured(QStringLiteral("fixedDay")).toInt()};
    } else if (match.hasCaptured(QStringLiteral("month"))) {
        // "last" is no number and gives the 0 that stands for it.
        rule.start = NthWeekday{match.captured(QStringLiteral("month")).toInt(),
                                match.captured(QStringLiteral("nth")).toInt(),
                                weekdayFromName(match.captured(QStringLiteral("weekday")))};
    } else {
        rule.start = EasterDay();
    }
    for (const QRegularExpressionMatch &one :
         shift.globalMatch(match.captured(QStringLiteral("shifts")))) {
        rule.shifts.push_back(shiftFromText(one));
    }
    if (match.hasCaptured(QStringLiteral("days"))) {
        rule.days = match.captured(QStringLiteral("days")).toInt();
    }
    const bool inBounds = rule.days >= 1 && rule.days <= longestShift
        && std::ranges::all_of(rule.shifts, [](const DayShift &one) {
                              return std::abs(one.days) <= longestShift;
                          });
    const auto *nth = std::get_if<NthWeekday>(&rule.start);
    const bool exists =
        nth ? nth->month >= 1 && nth->month <= 12 : daysInYear(rule, leapYear).has_value();
    if (!inBounds || !exists) {
        return failure(ErrorCode::InvalidValue, text.toString());
    }
    return rule;
}

QString toText(const KeyDateRule &rule)
{
    QString text = std::visit([](const auto &start) { return toText(start); }, rule.start);
    for (const DayShift &shift : rule.shifts) {
        text += toText(shift);
    }
    return rule.days == 1 ? text : QString(text + u'/' + QString::number(rule.days));
}

std::optional<DateRange> daysInYear(const KeyDateRule &rule, int year)
{
    QDate first = std::visit([year](const auto &start) { return dayOf(start, year); }, rule.start);
    if (!first.isValid()) {
        return std::nullopt;
    }
    for (const DayShift &shift : rule.shifts) {
        first = shifted(first, shift);
    }
    return DateRange{first, first.addDays(rule.days - 1)};
}

std::vector<DateRange> occurrences(const KeyDateRule &rule, const DateRange &range)
{
    // What starts in one year may be shifted into the next ones, or last into them.
    const auto reach = 2 + static_cast<int>(rule.shifts.size());
    std::vector<DateRange> found;
    for (int year = range.first.year() - reach; year <= range.last.year() + reach; ++year) {
        const auto days = daysInYear(rule, year);
        if (days && days->last >= range.first && days->first <= range.last) {
            found.push_back(*days);
        }
    }
    return found;
}

std::vector<DateRange> nextOccurrences(const KeyDateRule &rule, QDate from, int count)
{
    std::vector<DateRange> found = occurrences(rule, {from, from.addYears(yearsLookedAhead)});
    found.resize(std::min(found.size(), static_cast<size_t>(count)));
    return found;
}

} // namespace semainier
