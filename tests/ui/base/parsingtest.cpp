// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/parsing.h"

#include "tests/support/printers.h"
#include "ui/base/formatting.h"

#include <QLocale>

namespace semainier::ui {
namespace {

const QDate near(2026, 11, 18);

TEST(Parsing, reads_days_as_they_are_typed)
{
    const QDate day(2026, 12, 5);
    for (const QString &typed :
         {QStringLiteral("5/12"), QStringLiteral("05/12/2026"), QStringLiteral("5/12/26"),
          QStringLiteral("5.12.2026"), QStringLiteral("2026-12-05"), QStringLiteral("5 Dec"),
          QStringLiteral("5 December 2026")}) {
        EXPECT_EQ(parsedDay(typed, near), day) << typed.toStdString();
    }
    EXPECT_EQ(parsedDay(QStringLiteral("soon"), near), std::nullopt);
    EXPECT_EQ(parsedDay(QStringLiteral("31/02"), near), std::nullopt);
}

TEST(Parsing, takes_the_year_closest_to_the_day_shown)
{
    EXPECT_EQ(parsedDay(QStringLiteral("3/1"), near), QDate(2027, 1, 3));
}

TEST(Parsing, reads_back_the_dates_it_writes_in_both_languages)
{
    const QLocale before;
    for (const auto language : {QLocale::French, QLocale::English}) {
        QLocale::setDefault(QLocale(language));
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(9)) {
            EXPECT_EQ(parsedDay(shortDate(day), day), day) << shortDate(day).toStdString();
        }
    }
    QLocale::setDefault(before);
}

TEST(Parsing, reads_hours_as_they_are_typed)
{
    const auto hour = TimeOfDay::fromHourMinute(9, 30);
    for (const QString &typed :
         {QStringLiteral("9h30"), QStringLiteral("9 h 30"), QStringLiteral("09:30"),
          QStringLiteral("9.30"), QStringLiteral("930")}) {
        EXPECT_EQ(parsedHour(typed), hour) << typed.toStdString();
    }
    EXPECT_EQ(parsedHour(QStringLiteral("9h")), TimeOfDay::fromHourMinute(9, 0));
    EXPECT_EQ(parsedHour(QStringLiteral("25:00")), std::nullopt);
}

TEST(Parsing, reads_durations_it_writes_and_those_people_type)
{
    EXPECT_EQ(parsedDuration(duration(150)), 150);
    EXPECT_EQ(parsedDuration(QStringLiteral("2:30")), 150);
    EXPECT_EQ(parsedDuration(QStringLiteral("30 min")), 30);
    EXPECT_EQ(parsedDuration(QStringLiteral("long")), std::nullopt);
}

} // namespace
} // namespace semainier::ui
