// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/parsing.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace semainier::ui {

namespace {

constexpr int longestDuration = 7 * 24 * 60;

QDate closestYear(QDate day, QDate near)
{
    QDate closest;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate candidate(year, day.month(), day.day());
        const bool closer =
            !closest.isValid() || std::abs(near.daysTo(candidate)) < std::abs(near.daysTo(closest));
        if (candidate.isValid() && closer) {
            closest = candidate;
        }
    }
    return closest;
}

QStringList dayOrders()
{
    const bool monthFirst =
        QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive);
    return monthFirst ? QStringList{QStringLiteral("M/d")} : QStringList{QStringLiteral("d/M")};
}

} // namespace

std::optional<QDate> parsedDay(const QString &text, QDate near)
{
    const QLocale locale;
    QString plain = text.simplified();
    plain.replace(QRegularExpression(QStringLiteral("(?<=\\d)\\s*[.\\-](?=\\d)")),
                  QStringLiteral("/"));
    plain.replace(QStringLiteral("1er "), QStringLiteral("1 "));
    if (const QDate iso = QDate::fromString(text.simplified(), Qt::ISODate); iso.isValid()) {
        return iso;
    }
    for (const QString &order : dayOrders()) {
        if (const QDate day = locale.toDate(plain, order + QStringLiteral("/yyyy"));
            day.isValid()) {
            return day;
        }
        if (const QDate day = locale.toDate(plain, order + QStringLiteral("/yy")); day.isValid()) {
            return day.year() < 1970 ? day.addYears(100) : day;
        }
        if (const QDate day =
                locale.toDate(plain + QStringLiteral("/2000"), order + QStringLiteral("/yyyy"));
            day.isValid()) {
            return closestYear(day, near);
        }
    }
    for (const auto *weekday : {"", "ddd ", "dddd "}) {
        for (const auto *month : {"d MMM", "d MMMM"}) {
            const QString format = QLatin1StringView(weekday) + QLatin1StringView(month);
            if (const QDate day = locale.toDate(plain, format + QStringLiteral(" yyyy"));
                day.isValid()) {
                return day;
            }
            if (const QDate day = locale.toDate(plain + QStringLiteral(" 2000"),
                                                QString(format + QStringLiteral(" yyyy")));
                day.isValid()) {
                return closestYear(day, near);
            }
        }
    }
    return {};
}

std::optional<TimeOfDay> parsedHour(const QString &text)
{
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{1,2})\\s*(?:[hH:.]\\s*(\\d{2})?)?$"));
    static const QRegularExpression figures(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    const QString plain = text.simplified();
    auto match = separated.match(plain);
    if (!match.hasMatch()) {
        match = figures.match(plain);
    }
    if (!match.hasMatch()) {
        return {};
    }
    return TimeOfDay::fromHourMinute(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

std::optional<int> parsedDuration(const QString &text)
{
    static const QRegularExpression minutesOnly(QStringLiteral("^(\\d{1,5})\\s*(?:m|mn|min)?\\.?$"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hours(
        QStringLiteral("^(\\d{1,3})\\s*[h:]\\s*(?:(\\d{1,2})\\s*(?:m|mn|min)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.simplified();
    int minutes = 0;
    if (const auto match = minutesOnly.match(plain); match.hasMatch()) {
        minutes = match.capturedView(1).toInt();
    } else if (const auto parts = hours.match(plain); parts.hasMatch()) {
        minutes = parts.capturedView(1).toInt() * 60 + parts.capturedView(2).toInt();
    } else {
        return {};
    }
    return minutes <= longestDuration ? std::optional(minutes) : std::nullopt;
}

} // namespace semainier::ui
