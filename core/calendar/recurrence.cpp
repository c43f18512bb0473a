// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"

#include <QRegularExpression>

#include <libical/ical.h>

#include <memory>

namespace semainier {

namespace {

const std::array weekdayCodes{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                              QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                              QStringLiteral("SU")};
const QString untilFormat = QStringLiteral("yyyyMMdd");
constexpr int longestInterval = 99;
constexpr int mostSteps = 40'000;

QString frequencyCode(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily:
        return QStringLiteral("DAILY");
    case Frequency::Weekly:
        return QStringLiteral("WEEKLY");
    case Frequency::Monthly:
        return QStringLiteral("MONTHLY");
    }
    return {};
}

std::optional<Frequency> frequencyFromCode(const QString &code)
{
    for (const Frequency frequency : {Frequency::Daily, Frequency::Weekly, Frequency::Monthly}) {
        if (code == frequencyCode(frequency)) {
            return frequency;
        }
    }
    return std::nullopt;
}

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 ? std::optional(number) : std::nullopt;
}

/// Reads "TU,TH" into weekdays, "2TU" and "-1FR" into a weekday and which one it is.
bool readWeekdays(const QString &text, Recurrence &recurrence)
{
    static const QRegularExpression day(QStringLiteral("^(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)$"));
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = day.match(part);
        if (!match.hasMatch()) {
            return false;
        }
        const auto code = std::ranges::find(weekdayCodes, match.captured(2));
        recurrence.weekdays.push_back(static_cast<int>(code - weekdayCodes.begin()) + 1);
        if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
            recurrence.nth = match.captured(1).toInt();
        }
    }
    std::ranges::sort(recurrence.weekdays);
    return true;
}

bool readPart(const QString &name, const QString &value, Recurrence &recurrence)
{
    if (name == u"FREQ") {
        const auto frequency = frequencyFromCode(value);
        recurrence.frequency = frequency.value_or(Frequency::Weekly);
        return frequency.has_value();
    }
    if (name == u"INTERVAL") {
        const auto interval = wholeNumber(value);
        recurrence.interval = interval.value_or(1);
        return interval && *interval <= longestInterval;
    }
    if (name == u"COUNT") {
        recurrence.count = wholeNumber(value);
        return recurrence.count.has_value();
    }
    if (name == u"UNTIL") {
        recurrence.until = QDate::fromString(value.left(untilFormat.size()), untilFormat);
        return recurrence.until.isValid();
    }
    // Weeks begin on Monday here, as in RFC 5545 where nothing else is said.
    return name == u"BYDAY" ? readWeekdays(value, recurrence) : name == u"WKST" && value == u"MO";
}

bool isCoherent(const Recurrence &recurrence)
{
    if (recurrence.count && recurrence.until.isValid()) {
        return false;
    }
    switch (recurrence.frequency) {
    case Frequency::Daily:
        return recurrence.weekdays.empty() && !recurrence.nth;
    case Frequency::Weekly:
        return !recurrence.nth;
    case Frequency::Monthly:
        return recurrence.weekdays.size() == (recurrence.nth ? 1U : 0U);
    }
    return false;
}

icaltimetype toIcal(QDate day)
{
    icaltimetype time = icaltime_null_time();
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

} // namespace

QString toRule(const Recurrence &recurrence)
{
    QString rule = u"FREQ=" + frequencyCode(recurrence.frequency);
    if (recurrence.interval != 1) {
        rule += u";INTERVAL=" + QString::number(recurrence.interval);
    }
    if (!recurrence.weekdays.empty()) {
        QStringList days;
        for (const int weekday : recurrence.weekdays) {
            const QString nth = recurrence.nth ? QString::number(*recurrence.nth) : QString();
            days << nth + weekdayCodes.at(static_cast<size_t>(weekday - 1));
        }
        rule += u";BYDAY=" + days.join(u',');
    }
    if (recurrence.until.isValid()) {
        rule += u";UNTIL=" + recurrence.until.toString(untilFormat);
    }
    if (recurrence.count) {
        rule += u";COUNT=" + QString::number(*recurrence.count);
    }
    return rule;
}

Result<Recurrence> recurrenceFromRule(const QString &rule)
{
    Recurrence recurrence;
    bool hasFrequency = false;
    for (const QString &part : rule.split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        hasFrequency = hasFrequency || name == u"FREQ";
        if (!readPart(name, part.section(u'=', 1), recurrence)) {
            return failure(ErrorCode::InvalidValue, rule);
        }
    }
    if (!hasFrequency || !isCoherent(recurrence)) {
        return failure(ErrorCode::InvalidValue, rule);
    }
    return recurrence;
}

Result<std::vector<QDate>> occurrences(const QString &rule, QDate firstDay, const DateRange &range)
{
    // Only what we can write reaches libical: whole days, and days that do come.
    SEM_TRY(const Recurrence recurrence, recurrenceFromRule(rule));
    const QByteArray plain = toRule(recurrence).toLatin1();
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(
        icalrecurrencetype_from_string(plain.constData()), toIcal(firstDay)));
    if (!iterator) {
        return failure(ErrorCode::InvalidValue, rule);
    }
    std::vector<QDate> days;
    for (int step = 0; step < mostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || day > range.last) {
            return days;
        }
        if (range.contains(day)) {
            days.push_back(day);
        }
        if (days.size() > mostOccurrences) {
            break;
        }
    }
    return failure(ErrorCode::TooLarge, QStringLiteral("occurrences"));
}

} // namespace semainier
